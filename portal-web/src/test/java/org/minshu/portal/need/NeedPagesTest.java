package org.minshu.portal.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class NeedPagesTest {

    private static final String NEEDS = "/console/needs";

    @Autowired
    MockMvcTester http;

    private Reader developer;
    private Reader steward;
    private Reader authority;

    @BeforeEach
    void signIn() {
        developer = new Reader(http, Role.DEVELOPER);
        steward = new Reader(http, Role.STEWARD);
        authority = new Reader(http, Role.AUTHORITY);
    }

    @Test
    void aSearchInVainLeadsToTheFormWithItsWords() {
        assertThat(developer.get("/datasets?q=量子"))
                .bodyText()
                .contains("href=\"/console/needs/new?title=%E9%87%8F%E5%AD%90\"");
        assertThat(http.get().uri("/datasets?q=量子")).bodyText().contains("/console/needs/new?title=");
        assertThat(authority.get("/datasets?q=量子")).bodyText().doesNotContain("/console/needs/new?title=");
        assertThat(developer.get(NEEDS + "/new?title=\"><b>量子"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"&quot;&gt;&lt;b&gt;量子\"", "<option value=\"sthjt\"")
                .doesNotContain("??", "><b>量子");
    }

    @Test
    void aNeedIsFiledOrSaysWhatItLacks() {
        assertThat(developer.post(NEEDS + "/new", "title", "算力", "purpose", "比较各地的算力供给", "department", ""))
                .hasRedirectedUrl(NEEDS + "/1");
        assertThat(developer.post(NEEDS + "/new", "title", "我的标题", "purpose", " ", "department", "sthjt"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#purpose\"", "请补充说明。", "我的标题")
                .containsPattern("value=\"sthjt\" selected");
        assertThat(steward.post(NEEDS + "/new", "title", "多", "purpose", "比较各地"))
                .hasStatus(409)
                .bodyText()
                .contains("最多 20 条");
    }

    @Test
    void theListShowsOwnNeedsAndWhatWaitsByRole() {
        assertThat(developer.get(NEEDS))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;b&gt;量子&lt;/b&gt;", "河水脏不脏", "待答复", "已答复", "href=\"/console/needs/new\"")
                .doesNotContain("??", "待我答复");
        assertThat(steward.get(NEEDS + "?tab=queue&state=OPEN&lang=en"))
                .bodyText()
                .contains("For me to answer", "Mine", "/console/needs?state=OPEN&amp;tab=queue&amp;page=2")
                .doesNotContain("??", "河水脏不脏");
        assertThat(authority.get(NEEDS))
                .bodyText()
                .contains("榕江智水科技有限公司")
                .doesNotContain("河水脏不脏", "href=\"/console/needs/new\"");
        assertThat(developer.get(NEEDS + "?state=DECLINED")).bodyText().contains("没有这种状态的数据需求");
    }

    @Test
    void aNeedIsReadAnsweredAndDeclined() {
        assertThat(steward.get(NEEDS + "/1"))
                .hasStatusOk()
                .bodyText()
                .contains("用来比较各地的算力供给", "name=\"revision\" value=\"1\"", "/console/needs/1/refusal")
                .doesNotContain("??");
        assertThat(steward.get(NEEDS + "/2?lang=en"))
                .bodyText()
                .contains("href=\"/datasets/30701914-000001\"", "有，见该数据集。", "王处")
                .doesNotContain("??", "/console/needs/2/answer");
        assertThat(steward.get(NEEDS + "/9")).hasStatus(404).bodyText().contains("没有这条数据需求");
        assertThat(steward.post(NEEDS + "/1/answer", "revision", "1", "text", "有", "dataset", ""))
                .hasRedirectedUrl(NEEDS + "/1");
        assertThat(steward.post(NEEDS + "/1/refusal", "revision", "1", "reason", "没有这类数据"))
                .hasRedirectedUrl(NEEDS + "/1");
        assertThat(steward.post(NEEDS + "/1/refusal", "revision", "1", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"", "<details class=\"ms-fold mt-4\" open");
    }

    @Test
    void whoAnswersSecondKeepsTheirWords() {
        assertThat(authority.post(NEEDS + "/2/answer", "revision", "7", "text", "我写了很久的答复"))
                .hasStatus(412)
                .bodyText()
                .contains("我写了很久的答复", "没有发送", "有，见该数据集。");
    }

    @Test
    void othersAreTurnedAway() {
        var auditor = new Reader(http, Role.AUDITOR);
        assertThat(auditor.get(NEEDS)).hasStatus(403);
        assertThat(authority.get(NEEDS + "/new")).hasStatus(403);
        assertThat(developer.post(NEEDS + "/1/answer", "revision", "1", "text", "有"))
                .hasStatus(403);
        assertThat(http.get().uri(NEEDS)).hasStatus3xxRedirection();
    }
}
