package org.minshu.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class TaskPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void everyKindLeadsToWhereItIsDone() {
        assertThat(new Reader(http, Role.STEWARD).get("/publish/tasks"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "/publish/reviews/SQ-2026-000783",
                        "/publish/datasets/30701914-000001#files",
                        "/publish/datasets/30701914-000011",
                        "/publish/imports/0f1e",
                        "剩余 2 个工作日",
                        "已超时",
                        "按意见修改后再提交",
                        "&lt;i&gt;退回的",
                        "每小时",
                        "hx-get=\"/publish/tasks/count\"")
                .doesNotContain("<i>退回的", "??");
        assertThat(new Reader(http, Role.STEWARD).get("/publish/tasks?kind=RETURNED&lang=en"))
                .bodyText()
                .contains("Correct it and hand it in again")
                .doesNotContain("SQ-2026-000783", "??");
    }

    @Test
    void theAuthorityChoosesADepartment() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/publish/tasks?department=hyj"))
                .hasStatusOk()
                .bodyText()
                .contains("没有待办事项", "name=\"department\"", "福建省海洋与渔业局");
        assertThat(new Reader(http, Role.AUTHORITY).get("/publish/tasks"))
                .bodyText()
                .contains("/admin/approvals/SQ-2026-000783");
    }

    @Test
    void theNavigationAsksHowMuchWaits() {
        assertThat(http.get().uri("/publish/tasks/count"))
                .hasStatusOk()
                .bodyText()
                .isBlank();
        var steward = new Reader(http, Role.STEWARD);
        assertThat(steward.get("/publish/tasks")).hasStatusOk();
        assertThat(http.get().uri("/publish/tasks").exchange()).hasStatus(302);
        assertThat(new Reader(http, Role.DEVELOPER).get("/publish/tasks")).hasStatus(403);
    }
}
