package org.minshu.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class TypedFiltersTest {

    @Autowired
    MockMvcTester http;

    @Test
    void daysAndABoxAreFieldsWithWhatWasTyped() {
        assertThat(http.get().uri("/datasets?from=2026-01-01&west=118.0&south=24.4&east=118.3&north=24.7"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"from\" value=\"2026-01-01\"", "name=\"east\" value=\"118.3\"")
                .contains("发布不早于：2026-01-01", "空间范围：118.0,24.4,118.3,24.7")
                .contains("href=\"/datasets?from=2026-01-01\"")
                .doesNotContain("??");
        assertThat(http.get().uri("/datasets?bbox=118.0,24.4,118.3,24.7"))
                .bodyText()
                .contains("name=\"north\" value=\"24.7\"");
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAtItsField() {
        assertThat(http.get().uri("/datasets?west=118&south=24&east=&north="))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#west\"", "空间范围的四项都填数字", "name=\"west\" value=\"118\" aria-invalid=\"true\"")
                .doesNotContain("地表水断面水质自动监测");
        assertThat(http.get().uri("/datasets?bbox=120,24,118,25&lang=en"))
                .hasStatus(422)
                .bodyText()
                .contains("West is not greater than east");
        assertThat(http.get().uri("/datasets?from=2026-02-30"))
                .hasStatus(422)
                .bodyText()
                .contains("日期写成");
        assertThat(http.get().uri("/datasets?from=2026-02-02&to=2026-02-01"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#from\"");
        assertThat(http.get().uri("/datasets?bbox=-500,0,1,1"))
                .hasStatus(422)
                .bodyText()
                .contains("-180 到 180");
    }

    @Test
    void theAddressToComeBackToHasNoEmptyFields() {
        assertThat(http.get()
                        .uri("/datasets?q=水&from=&to=&west=1&south=2&east=3&north=4")
                        .header("HX-Request", "true"))
                .hasHeader("HX-Push-Url", "/datasets?q=%E6%B0%B4&bbox=1%2C2%2C3%2C4");
    }

    @Test
    void theWholeResultIsAFileWithTheSameConditions() {
        assertThat(http.get().uri("/datasets?q=水质&level=1&page=2"))
                .bodyText()
                .contains(
                        "href=\"/datasets.csv?q=%E6%B0%B4%E8%B4%A8&amp;level=1&amp;lang=zh-CN\"",
                        "href=\"/datasets.xlsx?q=%E6%B0%B4%E8%B4%A8&amp;level=1&amp;lang=zh-CN\"");
        assertThat(http.get().uri("/datasets.csv?level=1&lang=en"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"datasets.csv\"")
                .hasBodyTextEqualTo("csv {level=[1], lang=[en]}");
        assertThat(http.get().uri("/datasets.xlsx"))
                .hasHeader("Content-Disposition", "attachment; filename=\"datasets.xlsx\"")
                .hasBodyTextEqualTo("xlsx {lang=[zh]}");
    }
}
