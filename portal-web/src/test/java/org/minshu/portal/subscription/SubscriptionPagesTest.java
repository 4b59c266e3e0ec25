package org.minshu.portal.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class SubscriptionPagesTest {

    private static final String PAGE = "/console/subscriptions";

    @Autowired
    MockMvcTester http;

    private Reader reader;

    @BeforeEach
    void signIn() {
        reader = new Reader(http, Role.DEVELOPER);
    }

    @Test
    void theListLeadsToWhatIsFollowedAndEndsIt() {
        assertThat(reader.get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/datasets/30701914-000001\"", "href=\"/datasets?q=%E6%B0%B4&amp;level=1\"")
                .contains("&lt;b&gt;水", "action=\"/console/subscriptions/2/end\"")
                .doesNotContain("??");
        assertThat(reader.get(PAGE + "?lang=en"))
                .bodyText()
                .contains("Kept search")
                .doesNotContain("??");
        assertThat(reader.post(PAGE + "/1/end")).hasRedirectedUrl(PAGE);
        assertThat(reader.post(PAGE + "/9/end")).hasStatus(404);
    }

    @Test
    void datasetsAreFollowedAndSearchesKeptWhereTheyAreSeen() {
        assertThat(reader.get("/datasets/30701914-000001"))
                .bodyText()
                .contains("action=\"/datasets/30701914-000001/follow\"");
        assertThat(reader.post("/datasets/30701914-000001/follow")).hasRedirectedUrl(PAGE);
        assertThat(reader.get("/datasets?q=水质&level=1&sort=title&page=2"))
                .bodyText()
                .contains(
                        "name=\"query\" value=\"q=%E6%B0%B4%E8%B4%A8&amp;level=1\"", "name=\"title\" value=\"水质，1 级\"");
        assertThat(reader.post(PAGE, "query", "q=1", "title", "一")).hasRedirectedUrl(PAGE);
    }

    @Test
    void oneTooManyIsSaid() {
        assertThat(reader.post(PAGE, "query", "q=%E5%A4%9A", "title", "多"))
                .hasStatus(409)
                .bodyText()
                .contains("关注太多");
    }

    @Test
    void whoIsNotSignedInSeesNoButtons() {
        assertThat(http.get().uri("/datasets?q=水质")).bodyText().doesNotContain("name=\"query\"");
        assertThat(http.get().uri("/datasets/30701914-000001")).bodyText().doesNotContain("/follow");
        assertThat(http.get().uri(PAGE)).hasStatus(302);
    }
}
