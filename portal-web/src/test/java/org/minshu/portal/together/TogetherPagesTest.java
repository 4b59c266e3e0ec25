package org.minshu.portal.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.Kept;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class TogetherPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void entriesAndChangesAreChosenOnOnePage() {
        assertThat(steward().get("/publish/datasets?state=PUBLISHED"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"chosen\"", "name=\"state\" value=\"PUBLISHED\"", "保持不变", "生态环境专题库", "有条件共享")
                .doesNotContain("??");
        assertThat(new Reader(http, Role.AUTHORITY).get("/publish/datasets?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("What is to change")
                .doesNotContain("??");
        assertThat(steward().get("/publish")).bodyText().contains("href=\"/publish/datasets");
    }

    @Test
    void whatIsRetiredIsTakenOutOnly() {
        assertThat(steward().get("/publish/datasets"))
                .bodyText()
                .contains("id=\"add-ecology\"", "id=\"remove-forestry\"", "林业专题库（已停用）", "value=\"ECO\"")
                .doesNotContain("id=\"add-forestry\"", "value=\"OLD\"", "旧主题");
    }

    @Test
    void aPreviewShowsWhatChangesAndWhatCannot() {
        assertThat(steward()
                        .post(
                                "/publish/datasets/preview",
                                "chosen",
                                "30701914/000001",
                                "updateCycle",
                                "DAILY",
                                "addKeywords",
                                "闽江，水质"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 个中有 1 个会被修改",
                        "value=\"30701914/000001@3\"",
                        "<del>每月</del>",
                        "<ins>每日</ins>",
                        "当前状态不允许该操作",
                        "name=\"addKeywords\" value=\"闽江，水质\"",
                        "确认修改 1 个",
                        "&lt;b&gt;地表水")
                .doesNotContain("<b>地表水", "30701914/000012@", "??");
        assertThat(steward()
                        .post("/publish/datasets/preview", "scope", "all", "updateCycle", "DAILY", "submit", "true"))
                .bodyText()
                .contains("筛选共 312 个", "name=\"submit\"");
    }

    @Test
    void withoutAChangeTheFormComesBackAsItWas() {
        assertThat(steward().post("/publish/datasets/preview", "chosen", "30701914/000001", "licence", "CC BY"))
                .hasStatus(422)
                .bodyText()
                .contains("请至少填写一项要修改的内容", "value=\"CC BY\"", "checked=\"checked\"></td>");
    }

    @Test
    void confirmingTellsWhatCameOfEach() {
        var sent = steward()
                .post(
                        "/publish/datasets/changes",
                        "chosen",
                        "30701914/000001@3",
                        "chosen",
                        "30701914/000011@1",
                        "updateCycle",
                        "DAILY");
        assertThat(sent).hasStatus(302).redirectedUrl().isEqualTo("/publish/datasets");
        assertThat(sent.getMvcResult().getFlashMap().get("result").toString()).contains("CHANGED", "changed-meanwhile");
        Kept.canBeKept(sent);
        assertThat(new Reader(http, Role.DEVELOPER).get("/publish/datasets")).hasStatus(403);
    }

    private Reader steward() {
        return new Reader(http, Role.STEWARD);
    }
}
