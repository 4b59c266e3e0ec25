package org.minshu.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class OperationsPagesTest {

    private static final String PAGE = "/admin/operations";

    @Autowired
    MockMvcTester http;

    private Reader authority;

    @BeforeEach
    void signIn() {
        authority = new Reader(http, Role.AUTHORITY);
    }

    @Test
    void theStateOfEverythingIsOnOnePage() {
        assertThat(authority.get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("文件存储", "不可用", "18.6", "minshu-datasets-v1", "索引更新", "1.2 秒", "202611251605")
                .contains("正在填充", "47.5%", "取消重建", "every 2s", "catalog.index", "mapper_parsing_exception")
                .contains("&lt;script&gt;no space", "查看全部 41 项")
                .doesNotContain("<script>no", "开始重建", "??");
        assertThat(authority.get(PAGE + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Operations", "Filling", "Parked: files")
                .doesNotContain("??");
    }

    @Test
    void nothingIsDoneWithoutTheTick() {
        assertThat(authority.post(PAGE + "/rebuilds/7/cancellation")).hasStatus(302);
        assertThat(authority.post(PAGE + "/work/index/discard", "id", "gone")).hasStatus(302);
    }

    @Test
    void aRebuildIsCancelledAndParkedWorkDecidedWithIt() {
        assertThat(authority.post(PAGE + "/rebuilds/7/cancellation", "sure", "yes"))
                .hasRedirectedUrl(PAGE);
        assertThat(authority.post(PAGE + "/work/index/retry", "id", "5", "sure", "yes"))
                .hasRedirectedUrl(PAGE);
        assertThat(authority.post(PAGE + "/work/ingestion/discard", "id", "inspect:5", "sure", "yes"))
                .hasRedirectedUrl(PAGE);
    }

    @Test
    void whatIsRefusedIsSaidOnThePage() {
        assertThat(authority.post(PAGE + "/rebuilds", "sure", "yes"))
                .hasStatus(409)
                .bodyText()
                .contains("索引正在重建", "请等它完成");
        assertThat(authority.post(PAGE + "/work/index/discard", "id", "gone", "sure", "yes"))
                .hasStatus(409)
                .bodyText()
                .contains("当前状态不允许该操作");
    }

    @Test
    void parkedWorkHasPagesOfItsOwn() {
        assertThat(authority.get(PAGE + "/work/index"))
                .hasStatusOk()
                .bodyText()
                .contains("index 30701914/000001", "page=2")
                .doesNotContain("??");
    }

    @Test
    void aScoreIsTakenApart() {
        assertThat(authority.get(PAGE + "/explanation?q=水质&code=30701914-000001"))
                .hasStatusOk()
                .bodyText()
                .contains("14.25", "标题包含该词", "&lt;b&gt;水质", "70.2%")
                .doesNotContain("<b>水质", "??");
        assertThat(authority.get(PAGE + "/explanation?q=无&code=30701914-000001"))
                .hasStatusOk()
                .bodyText()
                .contains("它不在结果中");
        assertThat(authority.get(PAGE + "/explanation?q=水质&code=none&lang=en"))
                .hasStatus(404)
                .bodyText()
                .contains("No such dataset")
                .doesNotContain("??");
        assertThat(authority.get(PAGE + "/explanation")).hasStatusOk();
    }

    @Test
    void theAuthoritysResultsLeadToTheirExplanation() {
        assertThat(authority.get("/datasets?q=水质")).bodyText().contains("/admin/operations/explanation?q=");
        assertThat(authority.get("/datasets")).bodyText().doesNotContain("/admin/operations/explanation");
        assertThat(http.get().uri("/datasets?q=水质")).bodyText().doesNotContain("/admin/operations/explanation");
    }

    @Test
    void othersAreTurnedAway() {
        assertThat(new Reader(http, Role.STEWARD).get(PAGE)).hasStatus(403);
        assertThat(new Reader(http, Role.AUDITOR).get(PAGE + "/explanation")).hasStatus(403);
        assertThat(http.get().uri(PAGE)).hasStatus(302);
    }
}
