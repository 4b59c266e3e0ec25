package org.minshu.portal.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class QualityPagesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void theWorstComeFirstEachWithWhereToPutItRight() {
        assertThat(new Reader(http, Role.STEWARD).get("/publish/quality"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "&lt;i&gt;扬尘",
                        "待改进",
                        "/publish/datasets/30701914-000011#files",
                        "/publish/datasets/30701914-000011/edit/basics",
                        "/publish/datasets/30701914-000011/edit/coverage",
                        "还有 1 项",
                        "评分规则",
                        "/publish/quality/export")
                .doesNotContain("<i>扬尘", "??");
        assertThat(new Reader(http, Role.AUTHORITY).get("/publish/quality?department=sthjt&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("67 points on average", "Findability", "17/25")
                .doesNotContain("??");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        assertThat(new Reader(http, Role.STEWARD).get("/publish/quality?grade=SUFFICIENT"))
                .hasStatusOk()
                .bodyText()
                .contains("没有符合条件的数据集", "清除条件");
    }

    @Test
    void anEntrySaysWhatItMissesAndMeets() {
        assertThat(new Reader(http, Role.STEWARD).get("/publish/datasets/30701914-000001/quality"))
                .hasStatusOk()
                .bodyText()
                .contains("42 分", "可以改进的 2 项", "已做到的 1 项", "+12 分", "/edit/basics")
                .doesNotContain("??");
    }

    @Test
    void theListIsTakenOutAsCsv() {
        assertThat(new Reader(http, Role.STEWARD).get("/publish/quality/export?grade=POOR"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"metadata-quality.csv\"")
                .bodyText()
                .contains("POOR");
        assertThat(new Reader(http, Role.DEVELOPER).get("/publish/quality")).hasStatus(403);
    }
}
