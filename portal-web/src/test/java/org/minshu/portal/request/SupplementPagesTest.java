package org.minshu.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class SupplementPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void aReviewerSaysWhatIsMissing() {
        var steward = new Reader(http, Role.STEWARD);
        var page = "/requests/SQ-2026-000811/supplement";

        assertThat(steward.get("/publish/reviews/SQ-2026-000811")).bodyText().contains(page);
        assertThat(steward.get(page))
                .hasStatusOk()
                .bodyText()
                .contains("可以修改的内容", "安全措施")
                .doesNotContain("??");
        assertThat(steward.post(page, "etag", "\"4\"", "text", " ", "fields", "SECURITY"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#text\"", "checked=\"checked\"");
        assertThat(steward.post(page, "etag", "\"4\"", "text", "请说明留存多久"))
                .hasStatus(302)
                .hasHeader("Location", "/requests/SQ-2026-000811");
    }

    @Test
    void anApplicantAddsWhatWasAskedForAndNothingElse() {
        var developer = new Reader(http, Role.DEVELOPER);
        var request = "/requests/SQ-2026-000333";

        assertThat(developer.get(request)).bodyText().contains("请说明结果留存多久。", "去补正", "尚未公布");
        assertThat(developer.get(request + "/supplement"))
                .bodyText()
                .contains("name=\"security\"", "name=\"until\"")
                .doesNotContain("name=\"purpose\"");
        assertThat(developer.post(request + "/supplement/answer", "etag", "\"3\"", "text", ""))
                .hasStatus(422);
        assertThat(developer.get("/requests/SQ-2026-000312/supplement")).hasStatus(409);
    }
}
