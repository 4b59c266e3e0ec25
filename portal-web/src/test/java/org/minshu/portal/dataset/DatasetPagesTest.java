package org.minshu.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oauth2Login;

import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class DatasetPagesTest {

    private static final String OPEN = "/datasets/30701914-000001";
    private static final String ON_APPLICATION = "/datasets/30701937-000001";
    private static final String GRANTED = "/datasets/30701937-000002";
    private static final String CLOSED = "/datasets/30701937-000003";

    @Autowired
    MockMvcTester http;

    @Test
    void anOpenFileIsALink() {
        assertThat(http.get().uri(OPEN))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/api/v1/distributions/30701914-000001-1/content\"", "无需登录即可下载", "312 MB")
                .contains("id=\"file-30701914-000001-1\"")
                .doesNotContain("/requests/new");
    }

    @Test
    void restrictedDataIsRequested() {
        assertThat(http.get().uri(ON_APPLICATION))
                .bodyText()
                .contains("href=\"/requests/new?dataset=30701937-000001\"", "需要授权", "实名认证的法人单位")
                .doesNotContain("/content\"");
    }

    @Test
    void grantedItemsAreDownloadedThroughASignedAddress() {
        assertThat(http.get().uri(GRANTED))
                .bodyText()
                .contains("action=\"/datasets/30701937-000002/files/30701937-000002-1/link\"", "下载授权的 1 项");
        assertThat(http.post()
                        .uri(GRANTED + "/files/30701937-000002-1/link")
                        .with(csrf())
                        .with(oauth2Login().attributes(all -> all.put("sub", "developer"))))
                .hasStatus(303)
                .hasHeader("Location", "/api/v1/links/30701937-000002-1?signature=abc");
    }

    @Test
    void whoIsNotSignedInIsSentToDoSo() {
        assertThat(http.post().uri(GRANTED + "/files/1/link").with(csrf()))
                .hasStatus(302)
                .hasRedirectedUrl("/login");
    }

    @Test
    void closedDataGivesTheReason() {
        assertThat(http.get().uri(CLOSED))
                .bodyText()
                .contains("不予开放。理由：", "涉及个人隐私。")
                .doesNotContain("/requests/new");
    }

    @Test
    void allCoreItemsAreThere() {
        assertThat(http.get().uri(OPEN))
                .bodyText()
                .contains(
                        "信息资源分类",
                        "信息资源名称",
                        "信息资源代码",
                        "提供方代码",
                        "摘要",
                        "资源格式",
                        "信息项",
                        "共享属性",
                        "开放属性",
                        "更新周期",
                        "发布日期",
                        "关联资源代码",
                        "1135000099000013X0",
                        "无条件共享 · 共享平台-接口");
    }

    @Test
    void theDictionaryIsFilteredByNameOrLabel() {
        assertThat(http.get().uri(OPEN + "/items")).bodyText().contains("sectionCode", "waterTemp", "个人信息");
        assertThat(http.get().uri(OPEN + "/items?f=水温").header("HX-Request", "true"))
                .bodyText()
                .startsWith("<table")
                .contains("waterTemp")
                .doesNotContain("sectionCode");
    }

    @Test
    void untranslatedTextIsMarkedAsChinese() {
        assertThat(http.get().uri("/datasets/30701914-000002?lang=en"))
                .bodyText()
                .contains("<h1 lang=\"zh-CN\">&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void relatedDatasetsAndScenariosAreLinks() {
        assertThat(http.get().uri(OPEN + "/related?lang=en"))
                .bodyText()
                .contains("href=\"/datasets/30701937-000001\"", "href=\"/scenarios/S28\"", "Minjiang water quality");
    }

    @Test
    void whatIsUsedTogetherIsShownWhereThereIsAny() {
        assertThat(http.get().uri(OPEN + "/related")).bodyText().contains("用过本数据的场景还用了", "id=\"h-with\"");
        assertThat(http.get().uri(OPEN + "/related?lang=en")).bodyText().contains("Scenarios that use it also use");
        assertThat(http.get().uri(ON_APPLICATION + "/related")).bodyText().doesNotContain("h-with");
    }

    @Test
    void anUnknownDatasetIsNotFound() {
        assertThat(http.get().uri("/datasets/nothing"))
                .hasStatus(404)
                .bodyText()
                .contains("没有这个数据集", "请检查资源代码");
    }
}
