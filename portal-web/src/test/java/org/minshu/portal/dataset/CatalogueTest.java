package org.minshu.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class CatalogueTest {

    @Autowired
    MockMvcTester http;

    @Test
    void resultsAreMarkedWhereTheWordIs() {
        assertThat(http.get().uri("/datasets?q=水质"))
                .hasStatusOk()
                .bodyText()
                .contains("“水质”找到 57 个数据集", "地表水断面<mark>水质</mark>自动监测")
                .contains("<mark>水质</mark>类别", "<mark>水质</mark>等级");
    }

    @Test
    void placesInDocumentsSayFileAndPageAndAreText() {
        assertThat(http.get().uri("/datasets?q=水质"))
                .bodyText()
                .contains("#file-f1\">见文件《年报 &lt;2025&gt;.pdf》第 3 页</a>")
                .contains("…全省&lt;b&gt;<mark>水质</mark>总体为优")
                .contains("#file-f2\">见文件《说明.docx》</a>");
        assertThat(http.get().uri("/datasets?q=水质&lang=en"))
                .bodyText()
                .contains("In 年报 &lt;2025&gt;.pdf, page 3</a>", "In 说明.docx</a>");
    }

    @Test
    void aChosenFilterIsCheckedAndCanBeDropped() {
        assertThat(http.get().uri("/datasets?q=水质&library=ecology&library=ocean&openType=GENERAL&page=2"))
                .bodyText()
                .contains("name=\"library\" value=\"ecology\" checked=\"checked\"")
                .contains("href=\"/datasets?q=%E6%B0%B4%E8%B4%A8&amp;library=ocean&amp;openType=GENERAL\"")
                .contains("href=\"/datasets?q=%E6%B0%B4%E8%B4%A8\"");
    }

    @Test
    void valuesInOneParameterAreChosenOneByOne() {
        assertThat(http.get().uri("/datasets?library=ecology,ocean"))
                .bodyText()
                .contains("value=\"ecology\" checked", "value=\"ocean\" checked", "href=\"/datasets?library=ocean\"");
    }

    @Test
    void pagesKeepTheSearch() {
        assertThat(http.get().uri(URI.create("/datasets?q=a%26b&sort=title&page=2")))
                .bodyText()
                .contains(
                        "href=\"/datasets?q=a%26b&amp;sort=title&amp;page=3\"",
                        "href=\"/datasets?q=a%26b&amp;sort=title\"");
    }

    @Test
    void aScriptInATitleIsText() {
        assertThat(http.get().uri("/datasets"))
                .bodyText()
                .contains("&lt;script&gt;alert(")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatWasTypedIsText() {
        assertThat(http.get().uri("/datasets?q=\"><script>x</script>量子"))
                .bodyText()
                .doesNotContain("<script>x")
                .contains("目录里没有匹配的数据集", "看看这些常用数据集");
    }

    @Test
    void whatWasTriedIsListedWithTheWaysOn() {
        assertThat(http.get().uri("/datasets?q=量子&library=ocean&openType=GENERAL&page=2"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("依次试过", "包含“量子”的全部词语", "：", "没有", "改为“&lt;b&gt;粒子&lt;/b&gt;”", ">2 个</a>")
                .containsSubsequence("其中一部分词语", "意思相近", "literal=%2A", "仍搜索“量子”")
                .contains("href=\"/datasets?q=%E9%87%8F%E5%AD%90&amp;openType=GENERAL\">不限专题库：4 个</a>");
        assertThat(http.get().uri("/datasets?q=部分&lang=en"))
                .bodyText()
                .contains(
                        "These have some of them",
                        "some of the words, or nearly the same ones: <span>3 datasets</span>")
                .doesNotContain("With one filter less");
        assertThat(http.get().uri("/datasets?q=水质")).bodyText().doesNotContain("依次试过");
    }

    @Test
    void whatElseAnswersTheWordsStandsUnderOneHeadingOnTheFirstPage() {
        assertThat(http.get().uri("/datasets?q=生态"))
                .bodyText()
                .containsOnlyOnce("除数据集外，还有")
                .containsSubsequence(
                        "专题库和基础库", "href=\"/libraries/ecology\"", "href=\"/departments/sthjt\"", "/scenarios/S28")
                .contains("&lt;b&gt;福建省&lt;/b&gt;生态环境厅");
        assertThat(http.get().uri("/datasets?q=生态&lang=en"))
                .bodyText()
                .contains(">Ecology</a>", "lang=\"zh-CN\">&lt;b&gt;福建省");
        assertThat(http.get().uri("/datasets?q=生态&page=2")).bodyText().doesNotContain("除数据集外，还有");
        assertThat(http.get().uri("/datasets")).bodyText().doesNotContain("除数据集外，还有");
    }

    @Test
    void htmxGetsTheResultsAndTheCounts() {
        assertThat(http.get().uri("/datasets?library=ocean").header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .startsWith("<section id=\"results\"")
                .contains("hx-swap-oob=\"true\"", "id=\"f-library\"", "id=\"c-library-ocean\"")
                .doesNotContain("<html", "ms-header");
    }

    @Test
    void goingBackGetsTheWholePage() {
        assertThat(http.get()
                        .uri("/datasets")
                        .header("HX-Request", "true")
                        .header("HX-History-Restore-Request", "true"))
                .bodyText()
                .contains("<html");
    }

    @Test
    void aPageBeyondTheEndSaysWhatToDo() {
        assertThat(http.get().uri("/datasets?page=1000000000&lang=en"))
                .hasStatus(400)
                .bodyText()
                .contains("Page out of range", "narrow the search");
    }

    @Test
    void whenSearchIsDownThePageSaysSo() {
        assertThat(http.get().uri("/datasets?q=故障")).hasStatus(503).bodyText().contains("搜索暂时不可用", "请稍后再搜索");
    }

    @Test
    void suggestionsAreOptionsOfTheBoxThatAsked() {
        assertThat(http.get().uri("/suggest?q=水&id=cq"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"cq-o1-1\"", "data-href=\"/datasets/30701914-000001\"", "地表<mark>水</mark>断面")
                .contains("data-href=\"/datasets?department=slt\"")
                .contains("id=\"cq-g4\" role=\"presentation\">热门检索</div>", "id=\"cq-o4-1\"")
                .contains("data-href=\"/datasets?q=%E6%B0%B4%E8%B4%A8%202023\"")
                .doesNotContain("<html");
        assertThat(http.get().uri("/suggest?q=水&id=cq&lang=en")).bodyText().contains(">Popular searches</div>");
        assertThat(http.get().uri("/suggest?q=&id=\"><script>"))
                .hasStatusOk()
                .bodyText()
                .isBlank();
        assertThat(http.get().uri("/suggest?q=水&id=\"><script>"))
                .bodyText()
                .contains("id=\"q-o1-1\"")
                .doesNotContain("script");
    }
}
