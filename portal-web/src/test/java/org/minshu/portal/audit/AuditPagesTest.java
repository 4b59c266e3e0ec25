package org.minshu.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class AuditPagesTest {

    @Autowired
    MockMvcTester http;

    private Reader auditor;

    @BeforeEach
    void signIn() {
        auditor = new Reader(http, Role.AUDITOR);
    }

    @Test
    void theTrailSaysWhoDidWhatAndWhatItChanged() {
        assertThat(auditor.get("/audit"))
                .hasStatusOk()
                .bodyText()
                .contains("共 120 条，已封存 119 条，待封存 1 条", "批准授权", "陈建华", "数据主管部门", "待封存")
                .contains("<del>AUTHORITY_APPROVAL</del>", "<ins>GRANTED</ins>", "4 处变化", "something.else")
                .contains("&lt;script&gt;新&lt;/script&gt;")
                .doesNotContain("<script>新", "??");
        assertThat(auditor.get("/audit?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Granted a request")
                .doesNotContain("??");
    }

    @Test
    void theExportHasTheSameFilters() {
        assertThat(auditor.get("/audit?actor=林工&subject=request SQ-2026-000791"))
                .bodyText()
                .contains("href=\"/audit/export?actor=%E6%9E%97%E5%B7%A5&amp;subject=request%20SQ-2026-000791\"");
        assertThat(auditor.get("/audit/export?actor=林工"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .bodyText()
                .isEqualTo("id,actor\n7,林工\n");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        assertThat(auditor.get("/audit?actor=无")).hasStatusOk().bodyText().contains("没有符合条件的记录");
    }

    @Test
    void aDateThatIsNoneIsSaidAboveTheFilters() {
        assertThat(auditor.get("/audit?from=2026-13-99"))
                .hasStatus(400)
                .bodyText()
                .contains("参数不正确", "审计日志");
    }

    @Test
    void othersAreTurnedAway() {
        assertThat(new Reader(http, Role.AUTHORITY).get("/audit")).hasStatus(403);
        assertThat(new Reader(http, Role.AUTHORITY).get("/audit/export")).hasStatus(403);
        assertThat(http.get().uri("/audit")).hasStatus(302);
    }
}
