package org.minshu.portal.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class EntryFormPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void aNewEntryIsSavedHoweverIncompleteAndLeadsToItsPage() {
        assertThat(create("/title", "灯塔名录", "do", "save"))
                .hasStatus(302)
                .headers()
                .extracting("Location")
                .asString()
                .matches("/publish/datasets/30701914-\\d{6}");
    }

    @Test
    void whatIsMissingForSubmittingIsSaidAtItsFieldAndTheDraftIsKept() {
        assertThat(create("/title", "只有名称", "/items/0/name", "siteName", "do", "submit"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#summary\"", "信息资源摘要：请填写该项。", "草稿已保存", "aria-invalid=\"true\"")
                .containsPattern("action=\"/publish/datasets/30701914-\\d{6}/edit\"");
    }

    @Test
    void aRefusedDraftKeepsWhatWasTyped() {
        assertThat(create("/title", "长".repeat(201), "/summary", "<script>alert(1)</script>", "do", "save"))
                .hasStatus(422)
                .bodyText()
                .contains("信息资源名称：最多 200 字。", "长".repeat(201), "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void aTitleThatIsTakenIsAConflict() {
        assertThat(create("/title", "同名", "do", "save"))
                .hasStatus(409)
                .bodyText()
                .contains("本部门已有同名数据集", "value=\"同名\"");
    }

    @Test
    void whatIsNoNumberIsSaidWithItsRow() {
        assertThat(create("/items/0/name", "a", "/items/0/length", "十", "do", "save"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#items-0-length\"", "长度（第 1 行）：请填写整数。");
    }

    @Test
    void theEditorOfDataItemsWorksWithoutScripts() {
        assertThat(create("/title", "灯塔", "/items/0/name", "a", "do", "item-add"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"/items/1/name\"", "value=\"灯塔\"");
        assertThat(create("header", "siteCode,水温", "do", "item-header"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"siteCode\"", "value=\"水温\"");
    }

    @Test
    void aChangeByTwoKeepsBothTexts() {
        var address = "/publish/datasets/30701914-000013/edit";
        assertThat(http.post()
                        .uri(address)
                        .with(SignedIn.as(Role.STEWARD))
                        .with(csrf())
                        .param("etag", "\"1\"")
                        .param("/title", "我写的名称")
                        .param("do", "save"))
                .hasStatus(412)
                .bodyText()
                .contains("value=\"我写的名称\"", "value=\"&quot;3&quot;\"", "他人保存的", "siteCode");
    }

    @Test
    void theFormShowsWhatThereIs() {
        assertThat(http.get().uri("/publish/datasets/30701914-000011/edit").with(SignedIn.as(Role.STEWARD)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"危险废物转移电子联单\"", "信息项“驾驶员”属于个人信息", "value=\"sectionCode\"", "水质\n断面")
                .doesNotContain("??");
        assertThat(http.get().uri("/publish/datasets/new?all=1&lang=en").with(SignedIn.as(Role.STEWARD)))
                .hasStatusOk()
                .bodyText()
                .contains("Register data", "Save and submit")
                .doesNotContain("??");
    }

    @Test
    void othersAreTurnedAway() {
        assertThat(http.get().uri("/publish/datasets/new").with(SignedIn.as(Role.DEVELOPER)))
                .hasStatus(403);
        assertThat(http.get().uri("/publish/datasets/new")).hasStatus(302);
    }

    private MvcTestResult create(String... typed) {
        var request = http.post()
                .uri("/publish/datasets/new")
                .with(SignedIn.as(Role.STEWARD))
                .with(csrf());
        for (var i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }
}
