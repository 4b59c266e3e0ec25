package org.minshu.portal.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class RegisterPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void theRegisterShowsEveryStateAndWhatToDoNext() {
        assertThat(get("/publish", Role.STEWARD))
                .hasStatusOk()
                .bodyText()
                .contains("福建省生态环境厅的数据集", "退回修改", "继续登记", "第 2 版", "（未填名称）")
                .contains("&lt;script&gt;alert", "href=\"/publish?state=DRAFT\"")
                .doesNotContain("<script>alert", "??");
        assertThat(get("/publish?lang=en", Role.AUTHORITY))
                .hasStatusOk()
                .bodyText()
                .contains("Datasets of all departments")
                .doesNotContain("??");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        assertThat(get("/publish?q=没有的", Role.STEWARD)).hasStatusOk().bodyText().contains("没有符合条件的数据集");
    }

    @Test
    void theAuthoritySeesWhatWaitsAndPublishesOrReturnsIt() {
        var entry = submitted();
        assertThat(get("/admin/datasets", Role.AUTHORITY))
                .hasStatusOk()
                .bodyText()
                .contains("首次登记", entry);
        assertThat(get(entry, Role.AUTHORITY))
                .hasStatusOk()
                .bodyText()
                .contains("/moves/publish", "/moves/return", "信息资源摘要")
                .doesNotContain("/moves/submit", "??");

        assertThat(post(entry + "/moves/return", Role.AUTHORITY, "\"4\"", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请填写理由。");
        assertThat(post(entry + "/moves/publish", Role.AUTHORITY, "\"4\"", "")).hasStatus(302);
        assertThat(get(entry, Role.AUTHORITY)).bodyText().contains("已发布", "第 1 版");
    }

    @Test
    void aMoveOnWhatWasChangedMeanwhileShowsTheLatest() {
        assertThat(post("/publish/datasets/30701914-000012/moves/publish", Role.AUTHORITY, "\"1\"", ""))
                .hasStatus(412)
                .bodyText()
                .contains("内容已被他人修改", "企业环境信用评价");
    }

    @Test
    void submittingAnIncompleteDraftLeadsToTheFieldsOfTheForm() {
        assertThat(post("/publish/datasets/30701914-000013/moves/submit", Role.STEWARD, "\"3\"", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"/publish/datasets/30701914-000013/edit#title\"", "信息资源名称：请填写该项。");
    }

    @Test
    void aDraftIsDeleted() {
        var entry = draft();
        assertThat(post(entry + "/deletion", Role.STEWARD, "\"3\"", ""))
                .hasStatus(302)
                .hasHeader("Location", "/publish");
        assertThat(get(entry, Role.STEWARD)).hasStatus(404);
    }

    @Test
    void filesAreUploadedLookedIntoAndRemoved() {
        var entry = draft();
        assertThat(upload(entry, "灯塔.csv", "a,b\n1,2\n")).hasStatus(302);
        assertThat(get(entry, Role.STEWARD)).bodyText().contains("灯塔.csv", "排队中", "hx-trigger=\"every 2s\"");
        assertThat(get(entry + "/files", Role.STEWARD))
                .hasStatusOk()
                .bodyText()
                .contains("灯塔.csv")
                .doesNotContain("<html");

        assertThat(upload(entry, "病毒.exe", "MZ")).hasStatus(422).bodyText().contains("不接受这种文件");
        assertThat(upload(entry, "", "")).hasStatus(422).bodyText().contains("文件是空的");

        var file = entry + "/files/F" + "灯塔.csv".hashCode() + "/deletion";
        assertThat(post(file, Role.STEWARD, "", "")).hasStatus(302);
        assertThat(get(entry, Role.STEWARD)).bodyText().doesNotContain("灯塔.csv");
    }

    @Test
    void anUnknownMoveIsNotFound() {
        assertThat(post("/publish/datasets/30701914-000012/moves/bribe", Role.AUTHORITY, "\"3\"", ""))
                .hasStatus(404);
    }

    @Test
    void othersAreTurnedAway() {
        assertThat(get("/publish", Role.DEVELOPER)).hasStatus(403);
        assertThat(get("/admin/datasets", Role.STEWARD)).hasStatus(403);
        assertThat(http.get().uri("/publish")).hasStatus(302).hasHeader("Location", "/login");
    }

    private String draft() {
        return location(http.post()
                .uri("/publish/datasets/new")
                .with(SignedIn.as(Role.STEWARD))
                .with(csrf())
                .param("/title", "灯塔名录")
                .param("/summary", "沿海灯塔与助航设施。")
                .param("do", "save")
                .exchange());
    }

    private String submitted() {
        var entry = draft();
        assertThat(post(entry + "/moves/submit", Role.STEWARD, "\"3\"", "")).hasStatus(302);
        return entry;
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    private MvcTestResult get(String address, Role role) {
        return http.get().uri(address).with(SignedIn.as(role)).exchange();
    }

    private MvcTestResult post(String address, Role role, String etag, String reason) {
        return http.post()
                .uri(address)
                .with(SignedIn.as(role))
                .with(csrf())
                .param("etag", etag)
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult upload(String entry, String name, String content) {
        return http.post()
                .uri(entry + "/files")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .with(SignedIn.as(Role.STEWARD))
                .with(csrf())
                .exchange();
    }
}
