package org.minshu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Searching with the keyboard, with filters, and without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageIT {

    private final URI base = Platform.shared();
    private final Browser browser = new Browser(base);
    private Page page = browser.open("zh-CN", 1280);

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void openTheCatalogue() {
        page.context().close();
        page = browser.open("zh-CN", 1280);
        page.navigate("/datasets");
    }

    @Test
    void suggestionsAreReachedByArrowsAndChosenByEnter() {
        var box = typed("水质");
        var options = page.locator("#cq-list [role=option]");

        box.press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", id(options.first()));
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        box.press("ArrowUp");
        assertThat(box).hasAttribute("aria-activedescendant", id(options.last()));
        assertThat(page.locator("#cq-list [aria-selected=true]")).hasCount(1);
        assertThat(box).isFocused();
        box.press("ArrowDown");
        var target = options.first().getAttribute("data-href");
        box.press("Enter");

        page.waitForURL(Pattern.compile(".*" + Pattern.quote(target)));
    }

    @Test
    void escapeClosesTheListAndThenEmptiesTheBox() {
        var box = typed("水质");

        box.press("Escape");
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(page.locator("#cq-list")).isHidden();
        assertThat(box).hasValue("水质");
        box.press("Escape");
        assertThat(box).hasValue("");
    }

    @Test
    void enterWithoutAChoiceSearchesForWhatWasTyped() {
        var box = typed("水质");

        box.press("Enter");

        page.waitForURL("**/datasets?q=*");
        assertThat(page.locator("#count")).containsText("水质");
    }

    @Test
    void typingOnForgetsTheChoice() {
        var box = typed("水质");
        box.press("ArrowDown");

        box.pressSequentially("自");

        assertThat(box).not().hasAttribute("aria-activedescendant", Pattern.compile(".+"));
    }

    @Test
    void withoutScriptsTheBoxIsAForm() {
        var plain = browser.withoutScripts();
        plain.navigate("/datasets");
        plain.fill("#cq", "水质");
        plain.press("#cq", "Enter");

        plain.waitForURL("**/datasets?q=*");
        plain.check("input[name=openType][value=GENERAL]");
        plain.click("#filters button[type=submit]");
        assertThat(plain.locator(".ms-chip")).containsText(new String[] {"普遍开放"});
        plain.context().close();
    }

    @Test
    void countsStayTrueWhileFiltersAreChosen() {
        check("openType", "GENERAL");
        assertThat(page.locator(".ms-chip")).hasCount(1);
        // Its own group counts as before, so that a second value of it can be judged.
        var other = page.locator("label:has(#c-openType-ON_APPLICATION) small").innerText();
        assertThat(page.locator("#c-openType-GENERAL")).isFocused();
        var open = total();
        check("openType", "ON_APPLICATION");
        assertThat(page.locator(".ms-chip")).hasCount(2);
        assertThat(total()).isEqualTo(open + Integer.parseInt(other));

        var first = page.locator("#f-department label").first();
        var promised = Integer.parseInt(first.locator("small").innerText());
        first.locator("input").check();
        assertThat(page.locator(".ms-chip")).hasCount(3);
        assertThat(total()).isEqualTo(promised);
        page.locator(".ms-chip").first().click();
        assertThat(page.locator(".ms-chip")).hasCount(2);
    }

    @Test
    void theResultCanBeTakenAlong() throws IOException {
        page.navigate("/datasets?openType=GENERAL");
        var total = total();
        page.click(".ms-toolbar summary");

        var download = page.waitForDownload(() -> page.click("a[href^='/datasets.csv']"));

        assertThat(download.suggestedFilename()).isEqualTo("datasets.csv");
        assertThat(Files.readAllLines(download.path())).hasSize(total + 1);
    }

    private Locator typed(String text) {
        var box = page.locator("#cq");
        box.pressSequentially(text);
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#cq-list")).isVisible();
        return box;
    }

    private void check(String facet, String value) {
        page.check("#c-" + facet + "-" + value);
    }

    private int total() {
        return Integer.parseInt(page.locator("#count").innerText().replaceAll("\\D", ""));
    }

    private static String id(Locator element) {
        return element.getAttribute("id");
    }
}
