package org.minshu.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class VersionPagesTest {

    private static final String STATIONS = "/datasets/30701914-000002";

    @Autowired
    MockMvcTester http;

    @Test
    void aPastVersionIsShownAndSaidToBeOne() {
        assertThat(http.get().uri(STATIONS + "/preview").param("version", "2"))
                .hasStatusOk()
                .bodyText()
                .contains("正在查看第 2 版，最新为第 3 版", "<td>v2</td>")
                .contains("/exports/xlsx?table=f2&amp;version=2", "sort=%E7%BC%96%E5%8F%B7")
                .contains("/changes?table=f2&amp;from=2&amp;to=3");
        assertThat(http.get().uri(STATIONS + "/preview"))
                .bodyText()
                .contains("<td>vnull</td>")
                .doesNotContain("正在查看第");
        assertThat(http.get().uri(STATIONS + "/preview").param("version", "9")).hasStatus(404);
    }

    @Test
    void differencesAreToldInWordsToo() {
        assertThat(http.get().uri(STATIONS + "/changes"))
                .hasStatusOk()
                .bodyText()
                .contains("<del>&lt;旧名&gt;</del>", "<ins>&lt;新名&gt;</ins>", "原值：", "现值：")
                .contains("修改", "删除", "新增", "<del>撤销的</del>", "<ins>新站4</ins>")
                .contains("/records/changes?table=f2&amp;from=2&amp;to=3&amp;key=%60%E7%BC%96%E5%8F%B7%60")
                .contains("page=2")
                .doesNotContain("新站29");
        assertThat(http.get().uri(STATIONS + "/changes").param("page", "2"))
                .bodyText()
                .contains("新站29", "rel=\"prev\"")
                .doesNotContain("rel=\"next\"", "旧名");
    }

    @Test
    void aKeyThatDoesNotTellRowsApartIsExplainedBesideTheForm() {
        assertThat(http.get().uri(STATIONS + "/changes").param("key", "氨氮"))
                .hasStatusOk()
                .bodyText()
                .contains("ms-errors")
                .doesNotContain("<ins>");
    }

    @Test
    void oneVersionHasNothingToCompareWith() {
        assertThat(http.get().uri("/datasets/30701914-000001/changes"))
                .hasStatusOk()
                .bodyText()
                .contains("这张表只有一个版本");
    }
}
