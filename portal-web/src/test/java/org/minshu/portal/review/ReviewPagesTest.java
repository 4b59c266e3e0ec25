package org.minshu.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ReviewPagesTest {

    private static final String NARROWED = "/publish/reviews/SQ-2026-000803";
    private static final String OPEN = "/publish/reviews/SQ-2026-000811";

    @Autowired
    MockMvcTester http;

    private Reader steward;

    @BeforeEach
    void signIn() {
        steward = new Reader(http, Role.STEWARD);
    }

    @Test
    void theFirstRequestIsOpenedAndNamesAreEncoded() {
        assertThat(steward.get("/publish/reviews"))
                .hasStatusOk()
                .bodyText()
                .contains("待审核申请", "name=\"/items/0/decision\"", "&lt;script&gt;alert(&#39;场景&#39;)")
                .doesNotContain("<script>alert", "??");
        assertThat(steward.get("/publish/reviews?todo=false&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Requests to answer", "Authority approval")
                .doesNotContain("??");
    }

    @Test
    void theCountFollowsWhatIsChosenWithoutDecidingAnything() {
        assertThat(steward.post(OPEN, "etag", "\"4\"", "/items/3/decision", "REFUSED", "act", "tally"))
                .hasStatusOk()
                .bodyText()
                .contains("申请 4 项：批准 3 项，不批准 1 项。")
                .doesNotContain("<html");
        assertThat(steward.get(OPEN)).bodyText().contains("name=\"/items/0/decision\"");
    }

    @Test
    void aRefusalNeedsItsReasonWhichIsAskedForAtTheItem() {
        assertThat(steward.post(
                        OPEN, "etag", "\"4\"", "/items/3/decision", "REFUSED", "/comment", "请看", "act", "decide"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#items-3-reason\"", "联系电话：", "须写明理由", "aria-invalid=\"true\"", "请看")
                .containsPattern("<option value=\"REFUSED\" selected");
    }

    @Test
    void refusingEverythingNeedsOneReason() {
        assertThat(steward.post(OPEN, "etag", "\"4\"", "act", "refuse"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#items-0-reason\"", "批准 0 项，不批准 4 项");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownWithTheChoicesKept() {
        assertThat(steward.post(
                        OPEN,
                        "etag",
                        "\"1\"",
                        "/items/1/decision",
                        "REFUSED",
                        "/items/1/reason",
                        "用不到",
                        "act",
                        "decide"))
                .hasStatus(412)
                .bodyText()
                .contains("内容已被他人修改", "value=\"用不到\"", "value=\"&quot;4&quot;\"");
    }

    @Test
    void aDecisionIsMadeOnceAndThenShown() {
        assertThat(steward.post(
                        NARROWED,
                        "etag",
                        "\"4\"",
                        "/items/3/decision",
                        "REFUSED",
                        "/items/3/reason",
                        "与场景无关",
                        "act",
                        "decide"))
                .hasStatus(302)
                .hasHeader("Location", "/publish/reviews");
        assertThat(steward.get(NARROWED))
                .hasStatusOk()
                .bodyText()
                .contains("申请 4 项：批准 3 项，不批准 1 项。", "与场景无关", "王晓")
                .doesNotContain("<select");
        assertThat(steward.post(NARROWED, "etag", "\"5\"", "act", "decide"))
                .hasStatus(409)
                .bodyText()
                .contains("已有审核结论", "与场景无关");
    }

    @Test
    void othersAreTurnedAway() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/publish/reviews")).hasStatus(403);
        assertThat(new Reader(http, Role.DEVELOPER).post(OPEN, "act", "decide")).hasStatus(403);
        assertThat(http.get().uri("/publish/reviews")).hasStatus(302);
    }
}
