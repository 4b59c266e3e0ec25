package org.minshu.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.portal.PortalTest;
import org.minshu.portal.fake.FakeDatasets;
import org.minshu.portal.platform.Platform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Which openings of results are told, and what of them. */
@PortalTest
class OpenedTest {

    private static final String SLUG = "30701914-000001";
    private static final String DATASET = "/datasets/" + SLUG;
    private static final String SEARCH = "http://localhost/datasets?q=";

    @Autowired
    MockMvcTester http;

    @Autowired
    Platform platform;

    private final String word = UUID.randomUUID().toString();

    @Test
    void linksOfResultsSayTheirPlace() {
        assertThat(http.get().uri("/datasets?q=水质&page=2"))
                .bodyText()
                .contains("href=\"" + DATASET + "?at=21\"", "?at=22\"", DATASET + "?at=21#file-");
        assertThat(http.get().uri("/datasets?library=ocean")).bodyText().doesNotContain("?at=");
    }

    @Test
    void anOpeningIsToldWithItsSearchAndPlace() {
        assertThat(opening("?at=3", SEARCH + word + "+%E6%B0%B4&openType=GENERAL"))
                .hasStatusOk()
                .bodyText()
                .contains("<link rel=\"canonical\" href=\"http://localhost" + DATASET + "\">");
        assertThat(opening("?lang=en&at=25", SEARCH + word + "&page=2"))
                .bodyText()
                .contains("<link rel=\"canonical\" href=\"http://localhost" + DATASET + "?lang=en\">");

        assertThat(told()).containsExactlyInAnyOrder(SLUG + ": 3. of " + word + " 水", SLUG + ": 25. of " + word);
    }

    @ParameterizedTest
    @CsvSource({
        "'', http://localhost/datasets?q=",
        "?at=0, http://localhost/datasets?q=",
        "?at=-1, http://localhost/datasets?q=",
        "?at=x, http://localhost/datasets?q=",
        "?at=21, http://localhost/datasets?q=",
        "?at=100000, http://localhost/datasets?q=",
        "?at=1, http://elsewhere.test/datasets?q=",
        "?at=1, http://localhost/scenarios?q=",
        "?at=1, http://localhost/datasets?library=",
        "?at=1, http://localhost/datasets?q=%zz",
        "?at=1, not an address"
    })
    void whatFitsNoPageOfResultsIsNotTold(String place, String referer) {
        assertThat(opening(place, referer + word)).hasStatusOk();
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "User-Agent, Mozilla/5.0 (compatible; Somebot/2.1)",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "Sec-Fetch-Site, cross-site"
    })
    void programsAndPagesFetchedAheadAreNotTold(String header, String value) {
        var request = http.get().uri(DATASET + "?at=1").header("Referer", SEARCH + word);
        if (!header.equals("User-Agent")) {
            request = request.header("User-Agent", "Mozilla/5.0");
        }
        assertThat(request.header(header, value)).hasStatusOk();
        assertThat(told()).isEmpty();
    }

    private MockMvcRequestBuilder opening(String place, String referer) {
        return http.get()
                .uri(DATASET + place)
                .header("User-Agent", "Mozilla/5.0")
                .header("Referer", referer);
    }

    private List<String> told() {
        return ((FakeDatasets) platform.datasets())
                .openings().stream().filter(each -> each.contains(word)).toList();
    }
}
