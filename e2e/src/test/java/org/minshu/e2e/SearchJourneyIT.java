package org.minshu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** From a word of everyday speech to a search that is kept, with the keyboard alone; each step needs those before it. */
@Tag("journey")
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchJourneyIT {

    private static final String GANTRIES = "30701958-000001";
    private static final Duration SOON = Duration.ofSeconds(20);
    /** More than any page here has. */
    private static final int MOST_TABS = 120;

    private final URI base = Platform.shared();
    private final Browser browser = new Browser(base);
    private final Page page = browser.signedIn("developer", "/console");

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    @Order(1)
    void arrowsReadWhatIsSuggestedForAWordOfEverydaySpeech() {
        page.navigate("/datasets");
        var box = reached("#cq");
        box.pressSequentially("堵车");
        assertThat(box).hasAttribute("aria-expanded", "true");

        box.press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", Pattern.compile("cq-o\\d+-\\d+"));
        var announced = page.locator("#" + box.getAttribute("aria-activedescendant"));
        assertThat(announced).hasAttribute("role", "option");
        assertThat(announced).hasAttribute("aria-selected", "true");
        assertThat(announced).containsText("流量");
        assertThat(box).isFocused();
    }

    @Test
    @Order(2)
    void theSearchFindsTheGantriesAndLeadsToThem() {
        page.keyboard().press("Escape");
        page.keyboard().press("Enter");
        page.waitForURL("**/datasets?q=*");
        assertThat(page.locator("#count")).containsText("堵车");

        reached(".ms-result a[href^='/datasets/" + GANTRIES + "']");
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/datasets/" + GANTRIES + "$"));
        assertThat(page.locator("h1")).containsText("门架");
        page.goBack();
        assertThat(page.locator("#count")).containsText("堵车");
    }

    @Test
    @Order(3)
    void thePlaceThatWasOpenedIsCountedForItsSearch() {
        var authority = Http.as(base, "demo-authority");
        Eventually.holds(
                "the count of what was opened",
                SOON,
                () -> authority
                        .get("/api/v1/searches?size=100")
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .anyMatch(each -> each.path("query").asString().equals("堵车")
                                && each.path("opened").asLong() > 0
                                && each.path("place").asDouble() >= 1));
    }

    @Test
    @Order(4)
    void whatWasReadIntoASearchCanBeTakenOut() {
        var box = reached("#cq");
        box.press("Control+A");
        box.pressSequentially("交通厅 2023 车流量");
        box.press("Enter");
        var chips = page.locator("ul[aria-labelledby=read-t] .ms-chip");
        assertThat(chips).hasCount(2);

        reached("ul[aria-labelledby=read-t] .ms-chip");
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*literal=.*"));
        assertThat(chips).hasCount(1);
    }

    @Test
    @Order(5)
    void theSearchIsKept() {
        reached("#results form[action$='/console/subscriptions'] button");
        page.keyboard().press("Enter");

        page.waitForURL("**/console/subscriptions*");
        assertThat(page.locator("main")).containsText("交通厅 2023 车流量");
    }

    @Test
    @Order(6)
    void aSimilarDatasetIsAFewKeysAway() {
        page.navigate("/datasets/" + GANTRIES);
        reached("#t-related");
        page.keyboard().press("Enter");
        assertThat(page.locator("#t-related")).hasAttribute("aria-current", "page");

        var similar = reached("section[aria-labelledby=h-rel] .ms-result h3 a");
        var address = Objects.requireNonNull(similar.getAttribute("href"));
        page.keyboard().press("Enter");

        page.waitForURL("**" + address);
        assertThat(page.locator("h1")).isVisible();
        assertThat(address).doesNotContain(GANTRIES);
    }

    /** Goes on by Tab to the first element like that. */
    private Locator reached(String selector) {
        var wanted = page.locator(selector).first();
        wanted.waitFor();
        for (int i = 0; i < MOST_TABS && !isFocused(wanted); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
        return wanted;
    }

    private static boolean isFocused(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("element => element === document.activeElement"));
    }
}
