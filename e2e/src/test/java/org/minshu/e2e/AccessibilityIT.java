package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA as far as a machine can tell, and no sideways scrolling on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Page by page in turn; the long run looks at every page in all the others. */
    private static final List<Look> IN_TURN =
            List.of(new Look("zh-CN", 1440, ColorScheme.LIGHT), new Look("en", 390, ColorScheme.DARK));

    private final URI base = Platform.shared();
    private final Browser browser = new Browser(base);
    private final Map<String, Window> windows = new HashMap<>();

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesHaveNoViolations(Visit visit) {
        check(visit, List.of(visit.look()));
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("pages")
    void pagesHaveNoViolationsInAnyOtherLook(Visit visit) {
        check(
                visit,
                Look.all().stream().filter(look -> !look.equals(visit.look())).toList());
    }

    /** Who and where, a line each. */
    static Stream<Visit> pages() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/pages.txt"));
        return IntStream.range(0, lines.size()).mapToObj(line -> Visit.of(lines.get(line), line));
    }

    private void check(Visit visit, List<Look> looks) {
        for (var look : looks) {
            var window = windows.computeIfAbsent(visit.user() + " " + look.locale(), _ -> window(visit, look));
            window.show(visit, look);
            check(window.page(), visit + ", " + look);
            assertThat(window.errors()).as(visit + ", " + look).isEmpty();
        }
    }

    private Window window(Visit visit, Look look) {
        return new Window(
                visit.user().equals("visitor")
                        ? browser.open(look.locale(), look.width())
                        : browser.signedIn(visit.user(), visit.path(), look.locale()));
    }

    private static void check(Page page, String what) {
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
    private static void fits(Page page, String what) {
        var name = what.replaceAll("[^\\p{Alnum}\\p{IsHan}]+", "-") + ".png";
        page.screenshot(
                new ScreenshotOptions().setPath(Path.of("target/screens", name)).setFullPage(true));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(what + " scrolls sideways")
                .isTrue();
    }

    /** Who goes where, and how they see it in every run. */
    record Visit(String user, String path, Look look) {

        static Visit of(String userAndPath, int line) {
            var parts = userAndPath.split(" ", 2);
            return new Visit(parts[0], parts[1], IN_TURN.get(line % IN_TURN.size()));
        }

        @Override
        public String toString() {
            return user + " " + path;
        }
    }

    /** How somebody sees a page. */
    record Look(String locale, int width, ColorScheme scheme) {

        static List<Look> all() {
            return Stream.of("zh-CN", "en")
                    .flatMap(locale -> Stream.of(1440, 390)
                            .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                    .map(scheme -> new Look(locale, width, scheme))))
                    .toList();
        }

        @Override
        public String toString() {
            return "%s-%d-%s".formatted(locale, width, scheme).toLowerCase(Locale.ROOT);
        }
    }

    /** A page that stays open, and what its console had to complain about since the last visit. */
    private static final class Window {

        private final Page page;
        private final List<String> errors = new ArrayList<>();
        private @Nullable Visit shown;

        Window(Page page) {
            this.page = page;
            page.onConsoleMessage(message -> {
                // Of pages that tell an error, the browser itself says so.
                if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                    errors.add(message.text());
                }
            });
            page.onPageError(errors::add);
        }

        Page page() {
            return page;
        }

        List<String> errors() {
            return errors;
        }

        /** The same page in another width or scheme needs no new answer. */
        void show(Visit visit, Look look) {
            page.setViewportSize(look.width(), 900);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.scheme()));
            if (!visit.equals(shown)) {
                errors.clear();
                page.navigate(visit.path());
                shown = visit;
            }
        }
    }
}
