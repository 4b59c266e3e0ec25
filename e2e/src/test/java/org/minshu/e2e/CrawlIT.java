package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every link that somebody can see leads somewhere, in both languages; pages have their words, and no script or style within. */
class CrawlIT {

    /** Of links that differ only in their ids or values, as many are followed. */
    private static final int ALIKE = 2;

    /** Filters of a page can be put together without end. */
    private static final int OF_A_PAGE = 10;

    private static final int REDIRECTS = 5;
    private static final int FEWEST_PAGES = 30;

    @ParameterizedTest
    @CsvSource({"visitor, zh-CN", "visitor, en", "developer, en", "steward, zh-CN", "authority, en", "auditor, zh-CN"})
    void everyLinkLeadsSomewhere(String user, String language) {
        crawl(user, language);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"developer, zh-CN", "steward, en", "authority, zh-CN", "auditor, en"})
    void everyLinkLeadsSomewhereInTheirOtherLanguageToo(String user, String language) {
        crawl(user, language);
    }

    private static void crawl(String user, String language) {
        var crawl = new Crawl(user.equals("visitor") ? "" : signedIn(user), language);
        crawl.from("/");
        assertThat(crawl.faults).as("%s, %s", user, language).isEmpty();
        assertThat(crawl.pages).as("pages seen by " + user).isGreaterThan(FEWEST_PAGES);
    }

    private static String signedIn(String user) {
        try (var browser = new Browser(Platform.shared())) {
            return browser.signedIn(user, "/console/notifications").context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }

    /** One person's way through all pages, nearest first. */
    private static final class Crawl {

        private final Http http = Http.anonymous(Platform.shared());
        private final Map<String, String> headers = new HashMap<>();
        private final Queue<Link> waiting = new ArrayDeque<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<String, Integer> shapes = new HashMap<>();
        private final List<String> faults = new ArrayList<>();
        private int pages;

        Crawl(String cookies, String language) {
            headers.put("Accept-Language", language);
            headers.put("Accept", "text/html,*/*");
            if (!cookies.isEmpty()) {
                headers.put("Cookie", cookies);
            }
        }

        void from(String path) {
            waiting.add(new Link(path, "the start"));
            for (var link = waiting.poll(); link != null; link = waiting.poll()) {
                follow(link);
            }
        }

        private void follow(Link link) {
            var answer = http.send("GET", link.path(), headers, BodyPublishers.noBody());
            for (int hop = 0; answer.status() / 100 == 3 && hop < REDIRECTS; hop++) {
                answer = http.send("GET", answer.header("Location"), headers, BodyPublishers.noBody());
            }
            if (answer.status() != 200) {
                faults.add("%s, linked from %s, answers %d".formatted(link.path(), link.from(), answer.status()));
            } else if (answer.header("Content-Type").startsWith("text/html")) {
                pages++;
                look(link.path(), Jsoup.parse(answer.text(), Platform.shared() + link.path()));
            }
        }

        private void look(String path, Document page) {
            if (page.text().contains("??")) {
                faults.add(path + " has a word without a translation");
            }
            page.select("script:not([src]), style, [style], [onclick], [onchange], [onsubmit], [onload]").stream()
                    .filter(element -> !element.attr("type").endsWith("json"))
                    .map(element -> path + " has within it: " + element.outerHtml())
                    .forEach(faults::add);
            page.select("a[href]").forEach(link -> queue(link, path));
        }

        private void queue(Element link, String from) {
            var base = Platform.shared().toString();
            var address = link.absUrl("href");
            var path =
                    address.substring(Math.min(base.length(), address.length())).replaceAll("#.*", "");
            if (!address.startsWith(base + "/") || path.startsWith("/oauth2/") || path.equals("/login")) {
                return;
            }
            var shape = shape(path);
            if (seen.add(path)
                    && shapes.merge(shape, 1, Integer::sum) <= ALIKE
                    && shapes.merge("all of " + shape.replaceAll("\\?.*", ""), 1, Integer::sum) <= OF_A_PAGE) {
                waiting.add(new Link(path, from));
            }
        }

        /** The path without what only says which one, and the names of its parameters; of a file, none of them. */
        private static String shape(String path) {
            var file = path.replaceAll("\\?.*", "");
            if (file.matches(".*\\.(csv|xlsx|atom|json)")) {
                return file;
            }
            return path.replaceAll("[^/?&=]*\\d[^/?&=]*", "#").replaceAll("=[^&]*", "");
        }
    }

    /** Where to, and the page that has it. */
    private record Link(String path, String from) {}
}
