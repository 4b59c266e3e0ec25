package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as a machine can tell, and no sideways scrolling on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final URI base = Platform.shared();
    private final Browser browser = new Browser(base);

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/datasets?q=水质",
                "/datasets?q=没有这样的数据",
                "/datasets?from=2026-01-01&bbox=118,24,119,25",
                "/datasets?west=1",
                "/libraries/ecology",
                "/help",
                "/help/api",
                "/accessibility",
                "/notices",
                "/scenarios",
                "/scenarios/S01",
                "/no-such-page"
            })
    void publicPagesHaveNoViolations(String path) {
        for (int width : new int[] {1280, 390}) {
            var page = browser.open("zh-CN", width);
            page.navigate(path);
            check(page, path);
            page.context().close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steward /publish",
                "steward /publish/datasets/new",
                "steward /publish/datasets/new?all=1",
                "steward /publish/datasets/copy",
                "steward /publish/reviews",
                "authority /admin/datasets",
                "authority /admin/approvals",
                "authority /admin/grants",
                "authority /admin/notices",
                "authority /admin/notices/new",
                "authority /admin/usage",
                "authority /admin/usage/records",
                "authority /admin/desk",
                "authority /admin/calendar",
                "authority /admin/users",
                "authority /admin/operations",
                "authority /admin/operations/explanation",
                "steward /publish/imports",
                "steward /console/delegations",
                "developer /console/notifications",
                "developer /console/subscriptions",
                "developer /account/notifications",
                "developer /console",
                "developer /requests/new",
                "auditor /audit"
            })
    void desksHaveNoViolations(String userAndPath) {
        var parts = userAndPath.split(" ", 2);
        var page = browser.signedIn(parts[0], parts[1]);
        check(page, userAndPath);
        page.setViewportSize(390, 900);
        fits(page, userAndPath);
        page.context().close();
    }

    private static void check(com.microsoft.playwright.Page page, String what) {
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations)
                .as(what)
                .extracting(violation -> violation.getId() + ": "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
        assertThat(page.locator("body").innerText()).as(what).doesNotContain("??"); // a word without a translation
        fits(page, what);
    }

    /** Nothing scrolls sideways; what it looked like is kept. */
    private static void fits(com.microsoft.playwright.Page page, String what) {
        var name = what.replaceAll("[^\\p{Alnum}\\p{IsHan}]+", "-") + "-" + page.viewportSize().width + ".png";
        page.screenshot(
                new ScreenshotOptions().setPath(Path.of("target/screens", name)).setFullPage(true));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(what + " scrolls sideways")
                .isTrue();
    }
}
