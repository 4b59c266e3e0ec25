package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are light enough for a phone on a slow line. */
@Tag("journey")
class WeightIT {

    private static final int MOST_OF_A_PAGE = 60 * 1024;
    private static final int MOST_OF_STYLE_AND_SCRIPT = 120 * 1024;

    private static final int WORTH_COMPRESSING = 4 * 1024;

    private final Http http = Http.anonymous(Platform.shared());

    @ParameterizedTest
    @ValueSource(strings = {"/datasets?q=数据", "/datasets?q=数据&lang=en"})
    void aResultsPageIsSmall(String path) {
        var html = get(path).response().body();

        assertThat(html.length).as(path + " in bytes, not compressed").isBetween(1_000, MOST_OF_A_PAGE);
    }

    @Test
    void styleAndScriptOfAResultsPageAreSentCompressedAndAreSmall() {
        var page = Jsoup.parse(get("/datasets?q=数据").text(), Platform.shared() + "/");
        var sizes = new LinkedHashMap<String, Integer>();
        page.select("link[rel=stylesheet], script[src]").forEach(part -> {
            var address = part.absUrl(part.hasAttr("src") ? "src" : "href");
            var sent = http.send("GET", address, Map.of("Accept-Encoding", "gzip"), BodyPublishers.noBody())
                    .expect(200);
            int size = sent.response().body().length;
            if (size > WORTH_COMPRESSING) {
                assertThat(sent.header("Content-Encoding")).as(address).isEqualTo("gzip");
            }
            sizes.put(address, size);
        });

        assertThat(sizes).hasSizeGreaterThan(1);
        assertThat(sizes.values().stream().mapToInt(size -> size).sum())
                .as("%s", sizes)
                .isLessThanOrEqualTo(MOST_OF_STYLE_AND_SCRIPT);
    }

    private Http.Answer get(String path) {
        return http.send(
                        "GET",
                        path.replace("数据", Http.encode("数据")),
                        Map.of("Accept", "text/html", "Accept-Language", "zh-CN"),
                        BodyPublishers.noBody())
                .expect(200);
    }
}
