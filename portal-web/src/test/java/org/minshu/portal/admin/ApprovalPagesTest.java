package org.minshu.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ApprovalPagesTest {

    private static final String OPEN = "/admin/approvals/SQ-2026-000779";
    private static final String GRANTED = "/admin/approvals/SQ-2026-000783";

    @Autowired
    MockMvcTester http;

    private Reader authority;

    @BeforeEach
    void signIn() {
        authority = new Reader(http, Role.AUTHORITY);
    }

    @Test
    void theQueueShowsWhatWaitsAndWhatIsLate() {
        assertThat(authority.get("/admin/approvals"))
                .hasStatusOk()
                .bodyText()
                .contains("待我审批", "已超时", "茶产业金融", "批准授权", "<del>联系电话</del>", "与场景无关")
                .doesNotContain("??");
        assertThat(authority.get("/admin/approvals?show=PROVIDER_REVIEW&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Department review")
                .doesNotContain("<script>alert", "??");
        assertThat(authority.get("/admin/approvals?show=all&q=nothing"))
                .hasStatusOk()
                .bodyText()
                .contains("没有符合条件的申请");
    }

    @Test
    void aRejectionNeedsItsReason() {
        assertThat(authority.post(OPEN, "etag", "\"4\"", "outcome", "REJECTED", "until", "2027-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#comment\"", "意见：", "驳回时须写明意见。", "value=\"2027-01-01\"");
    }

    @Test
    void aGrantDoesNotOutliveWhatWasAskedFor() {
        assertThat(authority.post(OPEN, "etag", "\"4\"", "outcome", "GRANTED", "until", "2030-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#until\"", "不能晚于申请的截止日期");
    }

    @Test
    void whatChangedMeanwhileIsShownAgain() {
        assertThat(authority.post(OPEN, "etag", "\"1\"", "outcome", "GRANTED", "comment", "同意"))
                .hasStatus(412)
                .bodyText()
                .contains("内容已被他人修改", "同意");
    }

    @Test
    void anApprovalIsMadeOnceAndThenShown() {
        assertThat(authority.post(GRANTED, "etag", "\"4\"", "outcome", "GRANTED", "until", "2027-01-01"))
                .hasStatus(302)
                .hasHeader("Location", "/admin/approvals");
        assertThat(authority.get(GRANTED))
                .hasStatusOk()
                .bodyText()
                .contains("陈建华", "/admin/grants/SQ-2026-000783-G")
                .doesNotContain("name=\"outcome\"");
        assertThat(authority.post(GRANTED, "etag", "\"5\"", "outcome", "GRANTED"))
                .hasStatus(409)
                .bodyText()
                .contains("已有审核结论");
    }

    @Test
    void aGrantIsRevokedWithAReasonOnce() {
        var grant = "/admin/grants/SQ-2026-000776-G";
        assertThat(authority.get("/admin/grants")).hasStatusOk().bodyText().contains("断面溯源沙箱", "已收回", "2 项");
        assertThat(authority.post(grant + "/revocation", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"", "须写明理由");
        assertThat(authority.post(grant + "/revocation", "reason", "用途不符")).hasStatus(302);
        assertThat(authority.get(grant)).bodyText().contains("已收回", "用途不符").doesNotContain("/revocation");
        assertThat(authority.post(grant + "/revocation", "reason", "再来一次")).hasStatus(409);
    }

    @Test
    void othersAreTurnedAway() {
        assertThat(new Reader(http, Role.STEWARD).get("/admin/approvals")).hasStatus(403);
        assertThat(new Reader(http, Role.STEWARD).get("/admin/grants")).hasStatusOk();
        assertThat(new Reader(http, Role.STEWARD).post("/admin/grants/SQ-2026-000776-G/revocation", "reason", "x"))
                .hasStatus(403);
        assertThat(http.get().uri("/admin/approvals")).hasStatus(302);
    }
}
