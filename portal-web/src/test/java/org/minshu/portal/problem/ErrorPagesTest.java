package org.minshu.portal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.minshu.portal.PagesAlone;
import org.minshu.portal.fake.FakePlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What only a real server shows: errors outside of controllers, and assets. */
@SpringBootTest(
        classes = PagesAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=portal-web",
            "minshu.identity.issuer=http://issuer.test",
            "minshu.catalog.base-url=http://catalog-api.test",
            "minshu.portal.client-secret=a-secret"
        })
@Import(FakePlatform.class)
class ErrorPagesTest {

    @LocalServerPort
    int port;

    @Test
    void anUnknownAddressGetsAPageInTheReadersLanguage() throws Exception {
        assertThat(get("/nothing", "zh-CN"))
                .returns(404, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("找不到这个页面", "hreflang=\"en\" href=\"/nothing?lang=en\"");
        assertThat(get("/nothing", "en").body()).contains("This page cannot be found");
    }

    @Test
    void ourOwnFailureGetsANumberAndNoStackTrace() throws Exception {
        var answer = get("/datasets/broken", "en");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Something broke on our side")
                .containsPattern("E-\\d{8}-\\d{6}-[0-9a-f]{4}")
                .doesNotContain("Exception", "at org.");
    }

    @Test
    void readingAPageStartsNoSession() throws Exception {
        assertThat(get("/", "en").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("minshu_session"));
    }

    @Test
    void assetsCarryTheirHashAndAreKeptForEver() throws Exception {
        var page = get("/", "en").body();
        var sheet = Pattern.compile("/assets/minshu-[0-9a-f]{32}\\.css").matcher(page);

        assertThat(sheet.find()).isTrue();
        assertThat(get(sheet.group(), "en"))
                .returns(200, HttpResponse::statusCode)
                .extracting(
                        answer -> answer.headers().firstValue("Cache-Control").orElse(""))
                .asString()
                .contains("max-age=31536000", "immutable");
        assertThat(get("/webjars/bootstrap-icons/1.0/none.css", "en").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyListsOrReadsWhatIsNotAPage() throws Exception {
        assertThat(get("/assets/", "en").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/env", "en").statusCode()).isEqualTo(404);
        assertThat(get("/assets/..%2f..%2fportal-web.yml", "en").statusCode()).isBetween(400, 404);
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept", "text/html")
                    .header("Accept-Language", language)
                    .build();
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
