package org.minshu.portal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class PolicyPagesTest {

    static final String REVIEW = "/admin/settings/access.provider-review-days";
    static final String PERIOD = "/admin/settings/access.longest-period";

    @Autowired
    MockMvcTester http;

    @Test
    void settingsShowWhatHoldsAndWhatIsPlanned() {
        var authority = new Reader(http, Role.AUTHORITY);
        assertThat(authority.get("/admin/settings"))
                .hasStatusOk()
                .bodyText()
                .contains("部门审核时限", "5 个工作日", "自 2026-12-01", "1 年", "结束申请")
                .doesNotContain("??");
        assertThat(authority.get(REVIEW + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("requests that were submitted keep their deadline", "3 working days", "Call off", "In force")
                .doesNotContain("??");
        assertThat(authority.get(PERIOD))
                .bodyText()
                .contains("最长授权期限", "name=\"unit\"")
                .doesNotContain("??");
        assertThat(authority.get("/admin/settings/access.supplement-lapse"))
                .bodyText()
                .contains("退回为草稿")
                .doesNotContain("??");
        assertThat(authority.get("/admin/settings/none")).hasStatus(404);
    }

    @Test
    void aValueIsLaidDownWithinItsBoundsByOneOfTwo() {
        var authority = new Reader(http, Role.AUTHORITY);
        assertThat(authority.post(REVIEW, "etag", "\"3\"", "value", "0", "reason", "提速"))
                .hasStatus(422)
                .bodyText()
                .contains("超出范围", "提速");
        assertThat(authority.post(PERIOD, "etag", "\"3\"", "value", "99", "unit", "Y"))
                .hasStatus(422);
        assertThat(authority.post(REVIEW, "etag", "\"1\"", "value", "4")).hasStatus(412);
        assertThat(authority.post(REVIEW, "etag", "\"3\"", "value", "4"))
                .hasStatus(302)
                .hasHeader("Location", REVIEW);
        assertThat(authority.post(REVIEW + "/cancellation", "etag", "\"3\"", "id", "7"))
                .hasStatus(302);
    }

    @Test
    void auditorsReadAndNobodyElseDoes() {
        assertThat(new Reader(http, Role.AUDITOR).get(REVIEW))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"reason\"", "??");
        assertThat(new Reader(http, Role.AUDITOR).post(REVIEW, "etag", "x")).hasStatus(403);
        assertThat(new Reader(http, Role.DEVELOPER).get("/admin/settings")).hasStatus(403);
    }
}
