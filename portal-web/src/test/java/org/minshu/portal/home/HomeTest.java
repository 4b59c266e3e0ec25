package org.minshu.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class HomeTest {

    @Autowired
    MockMvcTester http;

    @Test
    void theFrontPageShowsFiguresLibrariesAndWhatIsNew() {
        assertThat(http.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("找到福建的公共数据", "71.3", " 亿", "海洋与渔业专题库", "地表水断面水质自动监测", "48.6 万 次");
    }

    @Test
    void numbersAndNamesFollowTheLanguage() {
        assertThat(http.get().uri("/?lang=en"))
                .bodyText()
                .contains(
                        "Find Fujian’s public data",
                        "7.1",
                        " bn",
                        "Ocean and fisheries thematic library",
                        "486,210 uses");
    }

    @Test
    void theCityWithMostDatasetsIsTheDarkest() {
        assertThat(http.get().uri("/"))
                .bodyText()
                .contains("class=\"c-350100 q5\"", "class=\"c-350128 q1\"", "<b>平潭</b>");
    }
}
