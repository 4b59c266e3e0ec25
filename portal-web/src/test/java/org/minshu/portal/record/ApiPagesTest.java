package org.minshu.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ApiPagesTest {

    private static final String API = "/datasets/30701914-000001/api";

    @Autowired
    MockMvcTester http;

    @Test
    void programsAreShownAsTheDocumentPrintsThem() {
        assertThat(http.get().uri(API))
                .hasStatusOk()
                .bodyText()
                .contains("https://data.example/api/v1/datasets/30701914-000001/records?table=f1")
                .contains("curl -G &#39;https://data.example&#39; # &lt;as printed&gt;", "import json")
                .contains("/api/v1/datasets/30701914-000001/openapi.json?table=f1")
                .contains("&lt;What it means&gt;", "溶解氧", "无需登录")
                .doesNotContain("total_count");
    }

    @Test
    void aQuestionIsTriedOutWithItsAddress() {
        assertThat(http.get()
                        .uri(API)
                        .param("try", "true")
                        .param("where", "溶解氧 > 5")
                        .param("limit", "3"))
                .hasStatusOk()
                .bodyText()
                .contains("records?table=f1&amp;where=%E6%BA%B6%E8%A7%A3%E6%B0%A7%20%3E%205&amp;limit=3")
                .contains("where=溶解氧 &gt; 5", "&quot;total_count&quot; : 43")
                .contains("value=\"溶解氧 &gt; 5\"");
    }

    @Test
    void aRefusedQuestionIsExplainedBesideTheForm() {
        assertThat(http.get().uri(API).param("try", "true").param("where", "溶解氧 = '高'"))
                .hasStatusOk()
                .bodyText()
                .contains("ms-errors", "溶解氧 = &#39;高&#39;")
                .doesNotContain("total_count");
    }

    @Test
    void whoMayNotHaveTheDataIsToldHowTo() {
        assertThat(http.get().uri("/datasets/30701937-000001/api")).bodyText().contains("查看这些数据需要授权");
    }
}
