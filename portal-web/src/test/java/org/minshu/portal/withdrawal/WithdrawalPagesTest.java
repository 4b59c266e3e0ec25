package org.minshu.portal.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class WithdrawalPagesTest {

    private static final String ENTRY = "/publish/datasets/30701914-000001";

    @Autowired
    MockMvcTester http;

    @Test
    void beforeItIsDoneThePageShowsWhomItMeets() {
        assertThat(steward().get(ENTRY + "/withdrawal"))
                .hasStatusOk()
                .bodyText()
                .contains("榕江智水科技有限公司", "&lt;i&gt;海丝", "仅此数据集", "仅列出前 2 个", "闽江流域水质预警溯源", "name=\"etag\"")
                .doesNotContain("<i>海丝", "??");
        assertThat(steward().get(ENTRY)).bodyText().contains("href=\"" + ENTRY + "/withdrawal\"");
        assertThat(steward().get(ENTRY + "/withdrawal?lang=en")).bodyText().doesNotContain("??");
    }

    @Test
    void aReasonIsNeededAndWhatWasTypedStays() {
        assertThat(steward()
                        .post(
                                ENTRY + "/withdrawal",
                                "etag",
                                "\"3\"",
                                "when",
                                "later",
                                "on",
                                "2027-01-05",
                                "successor",
                                "x/1"))
                .hasStatus(422)
                .bodyText()
                .contains("须写明理由", "value=\"2027-01-05\"", "value=\"x/1\"");
    }

    @Test
    void announcedOrDoneItLeadsBackToTheEntry() {
        assertThat(steward().post(ENTRY + "/withdrawal", "etag", "\"3\"", "on", "2027-01-05", "reason", "合并"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(ENTRY);
        assertThat(steward().post(ENTRY + "/withdrawal", "etag", "\"3\"", "when", "now", "reason", "合并"))
                .hasStatus(302);
        assertThat(steward().post(ENTRY + "/withdrawal/cancellation")).hasStatus(302);
        assertThat(steward().post("/publish/datasets/30701914-000012/withdrawal/cancellation"))
                .hasStatus(409)
                .bodyText()
                .contains("当前状态不允许该操作");
    }

    @Test
    void whatIsGoneSaysWhyAndWhatReplacesIt() {
        assertThat(http.get().uri("/datasets/withdrawn"))
                .hasStatus(410)
                .bodyText()
                .contains("老数据集", "&lt;b&gt;合并到新系统", "/datasets/30701914-000001", "该部门的其他数据集")
                .doesNotContain("<b>合并", "??");
        assertThat(http.get().uri("/datasets/withdrawn?lang=en"))
                .hasStatus(410)
                .bodyText()
                .contains("The old dataset", "Use this instead");
    }

    private Reader steward() {
        return new Reader(http, Role.STEWARD);
    }
}
