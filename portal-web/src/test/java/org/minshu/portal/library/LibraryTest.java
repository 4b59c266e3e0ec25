package org.minshu.portal.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class LibraryTest {

    @Autowired
    MockMvcTester http;

    @Test
    void librariesAreListedByType() {
        assertThat(http.get().uri("/libraries")).bodyText().contains("专题库", "基础库", "href=\"/libraries/eLicence\"");
    }

    @Test
    void aLibraryShowsWhatItHoldsAndWhoProvidesIt() {
        assertThat(http.get().uri("/libraries/ocean"))
                .bodyText()
                .contains("由福建省海洋与渔业局牵头", "渔业船舶登记信息", "name=\"library\" value=\"ocean\"", "依申请开放 8");
    }

    @Test
    void aLibrarySaysHowMuchOfItCoversEachCity() {
        assertThat(http.get().uri("/libraries/ocean"))
                .bodyText()
                .contains(
                        "覆盖地区",
                        "class=\"c-350100 q5\"",
                        "/datasets?library=ocean&amp;region=350100",
                        "<b>福州</b><span>6<");
    }

    @Test
    void anUnknownLibraryIsNotFound() {
        assertThat(http.get().uri("/libraries/nothing?lang=en"))
                .hasStatus(404)
                .bodyText()
                .contains("No such library");
    }
}
