package org.minshu.portal.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Role;
import org.minshu.portal.PortalTest;
import org.minshu.portal.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class MeasurementPagesTest {

    private static final String RULES = "/publish/datasets/30701914-000001/rules";

    @Autowired
    MockMvcTester http;

    @Test
    void theReportIsDrawnAndWritten() {
        assertThat(http.get().uri("/datasets/30701914-000001/quality"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "数据质量 A · 96.4 分",
                        "class=\"ms-radar__now\"",
                        "class=\"ms-radar__before\"",
                        "氨氮：在 0 至 50 之间",
                        "断面编码：符合格式 [A-Z]{2}\\d{4}",
                        "40 处中 1 处未通过",
                        "&lt;i&gt;99",
                        "&lt;b&gt;标准",
                        "表中没有这一列",
                        "水质.csv，第 1 版",
                        "aria-current=\"page\"")
                .doesNotContain("??", "<i>99", "编辑规则", "才能提交审核");
        assertThat(http.get().uri("/datasets/30701914-000001/quality?lang=en"))
                .bodyText()
                .contains("Data quality A · 96.4 points", "氨氮: from 0 to 50", "1 of 40 fail", "Completeness")
                .doesNotContain("??");
        assertThat(new Reader(http, Role.AUTHORITY).get("/datasets/30701914-000001/quality"))
                .bodyText()
                .contains(RULES, "低于主管部门要求的 97 分");
    }

    @Test
    void aStewardReadsTheReportBeforeSubmitting() {
        var steward = new Reader(http, Role.STEWARD);
        assertThat(steward.get("/publish/datasets/30701914-000001/data-quality"))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"ms-radar__now\"", RULES, "虚线为之前的水质.csv第 1 版", "低于主管部门要求的 97 分")
                .doesNotContain("??");
        assertThat(steward.get("/publish/datasets/30701914-000001/edit/check"))
                .hasStatusOk()
                .bodyText()
                .contains("数据质量 A · 96.4 分", "1 条检测规则未通过", "低于主管部门要求的 97 分")
                .doesNotContain("??");
        assertThat(new Reader(http, Role.DEVELOPER).get("/publish/datasets/30701914-000001/data-quality"))
                .hasStatus(403);
    }

    @Test
    void whatWasNotMeasuredSaysWhatToWaitFor() {
        assertThat(http.get().uri("/datasets/30701914-000002/quality"))
                .hasStatusOk()
                .bodyText()
                .contains("还没有检测结果", "正在检测")
                .doesNotContain("??", "ms-radar");
    }

    @Test
    void rulesAreWrittenWithoutAScript() {
        var steward = new Reader(http, Role.STEWARD);
        assertThat(steward.get(RULES))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"pattern.1\"", "按数据字典生成", "海洋专题库", "断面编码：每行都有值", "name=\"etag\" value=\"&quot;4&quot;\"")
                .doesNotContain("??", "itemType.0");
        assertThat(steward.post(
                        RULES,
                        "etag",
                        "\"4\"",
                        "kind.0",
                        "REQUIRED",
                        "columns.0",
                        "a",
                        "action",
                        "add",
                        "more",
                        "RANGE"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"least.1\"", ">a</textarea>");
        assertThat(steward.post(
                        RULES,
                        "etag",
                        "\"4\"",
                        "kind.0",
                        "REQUIRED",
                        "columns.0",
                        "a",
                        "kind.1",
                        "FRESH",
                        "action",
                        "remove.0"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"days.0\"")
                .doesNotContain(">a</textarea>");
        assertThat(steward.post(
                        RULES,
                        "etag",
                        "\"4\"",
                        "kind.0",
                        "PATTERN",
                        "columns.0",
                        "a",
                        "pattern.0",
                        "(",
                        "action",
                        "save"))
                .hasStatus(422)
                .bodyText()
                .contains("#rules-0-pattern", "id=\"rules-0-pattern\"", "不是正则表达式。", "value=\"(\"");
        assertThat(steward.post(RULES, "etag", "\"4\"", "kind.0", "REQUIRED", "columns.0", "a", "action", "save"))
                .hasStatus(302)
                .hasHeader("Location", "/publish/datasets/30701914-000001/data-quality");
        assertThat(new Reader(http, Role.DEVELOPER).get(RULES)).hasStatus(403);
    }

    @Test
    void leaguesLeadTheAuthorityToTheRulesOfALibrary() {
        assertThat(new Reader(http, Role.STEWARD).get("/publish/data-quality"))
                .hasStatusOk()
                .bodyText()
                .contains("海洋专题库", "91.5", "3 / 20")
                .doesNotContain("??", "/admin/libraries/");
        assertThat(new Reader(http, Role.AUTHORITY).get("/publish/data-quality?lang=en"))
                .bodyText()
                .contains("/admin/libraries/ocean/rules", "Measured / all")
                .doesNotContain("??");
        assertThat(new Reader(http, Role.AUTHORITY).get("/admin/libraries/ocean/rules"))
                .hasStatusOk()
                .bodyText()
                .contains("itemType.0", "数值型")
                .doesNotContain("??");
        assertThat(new Reader(http, Role.AUTHORITY)
                        .post("/admin/libraries/ocean/rules", "etag", "\"1\"", "kind.0", "REACHABLE", "action", "save"))
                .hasStatus(302)
                .hasHeader("Location", "/publish/data-quality");
        assertThat(new Reader(http, Role.STEWARD).get("/admin/libraries/ocean/rules"))
                .hasStatus(403);
    }
}
