package org.minshu.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Element;

@PortalTest
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Autowired
    MockMvcTester http;

    @Test
    void aFeedHasWhatRfc4287Demands() throws Exception {
        var feed = read("/feed.atom?q=水质&library=ecology");

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertComplete(feed);
        assertThat(text(feed, "title")).isEqualTo("数据目录：水质");
        assertThat(links(feed)).contains("self", "alternate");
        var entries = children(feed, "entry");
        assertThat(entries).isNotEmpty();
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
        for (var entry : entries) {
            assertComplete(entry);
            assertThat(links(entry)).contains("alternate");
            assertThat(text(children(entry, "author").getFirst(), "name")).isNotBlank();
            assertThat(text(entry, "summary")).isNotBlank();
        }
    }

    @Test
    void thePageNamesItsFeed() {
        assertThat(http.get().uri("/datasets?q=水质&sort=title&page=2"))
                .bodyText()
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\""
                        + " href=\"/feed.atom?q=%E6%B0%B4%E8%B4%A8&amp;lang=zh-CN\"");
    }

    @Test
    void whoHasSeenTheNewestGetsNothingAgain() {
        var first = http.get().uri("/feed.atom").exchange();
        var seen = Objects.requireNonNull(first.getResponse().getHeader("Last-Modified"));

        assertThat(http.get().uri("/feed.atom").header("If-Modified-Since", seen))
                .hasStatus(304);
    }

    @Test
    void nothingFoundIsAFeedAndASenselessConditionIsRefused() throws Exception {
        assertComplete(read("/feed.atom?q=量子"));
        assertThat(http.get().uri("/feed.atom?bbox=1,2")).hasStatus(400);
    }

    private Element read(String address) throws Exception {
        var answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("application/atom+xml");
        var parsers = DocumentBuilderFactory.newDefaultNSInstance();
        return parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))
                .getDocumentElement();
    }

    private static void assertComplete(Element element) {
        assertThat(text(element, "id")).startsWith("http://");
        assertThat(text(element, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
    }

    private static List<String> links(Element element) {
        return children(element, "link").stream()
                .map(link -> link.getAttribute("rel"))
                .toList();
    }

    private static String text(Element element, String name) {
        assertThat(children(element, name)).as(name).hasSize(1);
        return children(element, name).getFirst().getTextContent();
    }

    private static List<Element> children(Element element, String name) {
        var children = new ArrayList<Element>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && name.equals(child.getLocalName())) {
                children.add(child);
            }
        }
        return children;
    }
}
