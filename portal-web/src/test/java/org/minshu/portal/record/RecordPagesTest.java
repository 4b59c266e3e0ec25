package org.minshu.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class RecordPagesTest {

    private static final String OPEN = "/datasets/30701914-000001";
    private static final String ON_APPLICATION = "/datasets/30701937-000001";
    private static final String WITHOUT = "/datasets/30701937-000003";

    @Autowired
    MockMvcTester http;

    @Test
    void rowsAreShownWithFiguresOfTheirColumns() {
        assertThat(http.get().uri(OPEN + "/preview"))
                .hasStatusOk()
                .bodyText()
                .contains("溶解氧", "7.5", "43 行", "&lt;石砻&gt; (2)", "where=null order=null")
                .contains("/exports/xlsx?table=f1", "with_bom=true");
    }

    @Test
    void namesAndValuesAreQuotedHoweverTheyAreWritten() {
        assertThat(http.get()
                        .uri(OPEN + "/preview")
                        .param("f", "断面`名称")
                        .param("op", "contains")
                        .param("v", "a' or 1=1")
                        .param("sort", "-断面`名称"))
                .bodyText()
                .contains("where=search(`断面``名称`, &#39;a&#39;&#39; or 1=1&#39;) order=`断面``名称` desc")
                .contains("aria-sort=\"descending\"");
        assertThat(http.get()
                        .uri(OPEN + "/preview")
                        .param("f", "溶解氧")
                        .param("op", "ge")
                        .param("v", "5"))
                .bodyText()
                .contains("where=`溶解氧` &gt;= 5");
    }

    @Test
    void whatIsNoColumnIsNotAskedFor() {
        assertThat(http.get()
                        .uri(OPEN + "/preview")
                        .param("f", "没有")
                        .param("v", "1")
                        .param("sort", "x; drop"))
                .bodyText()
                .contains("where=null order=null");
    }

    @Test
    void aConditionThatMakesNoSenseIsExplainedBesideTheForm() {
        assertThat(http.get()
                        .uri(OPEN + "/preview")
                        .param("f", "溶解氧")
                        .param("op", "eq")
                        .param("v", "高"))
                .hasStatusOk()
                .bodyText()
                .contains("ms-errors", "value=\"高\"");
    }

    @Test
    void whoMayNotHaveTheDataIsToldHowTo() {
        assertThat(http.get().uri(ON_APPLICATION + "/preview"))
                .hasStatusOk()
                .bodyText()
                .contains("查看这些数据需要授权")
                .doesNotContain("<tbody>");
        assertThat(http.get().uri(WITHOUT + "/chart")).bodyText().contains("还没有可以查看的表格");
    }

    @Test
    void theFieldOfAFigureIsNotAskedForWhereRowsAreCounted() {
        assertThat(http.get().uri(OPEN + "/chart")).bodyText().contains("data-of=\"#cf\" hidden=\"hidden\"");
        assertThat(http.get().uri(OPEN + "/chart").param("f", "avg"))
                .bodyText()
                .contains("data-of=\"#cf\">")
                .doesNotContain("hidden=\"hidden\"");
    }

    @Test
    void aChartIsAQuestionForGroups() {
        assertThat(http.get().uri(OPEN + "/chart"))
                .hasStatusOk()
                .bodyText()
                .contains("by `断面``名称` as k0 take count(*) as v0", "data-chart=\"bar\"", "echarts.min.js");
        assertThat(http.get()
                        .uri(OPEN + "/chart")
                        .param("kind", "line")
                        .param("x", "时间")
                        .param("by", "month")
                        .param("f", "avg")
                        .param("y", "溶解氧"))
                .bodyText()
                .contains("by year(`时间`) as k0, month(`时间`) as k1 take avg(`溶解氧`) as v0", "2026-08");
    }
}
