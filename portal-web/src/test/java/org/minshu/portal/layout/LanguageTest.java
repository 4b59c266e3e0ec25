package org.minshu.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class LanguageTest {

    @Autowired
    MockMvcTester http;

    @Test
    void pagesAreChineseUnlessAskedOtherwise() {
        assertThat(http.get().uri("/login"))
                .bodyText()
                .startsWith("<!doctype html>")
                .contains("<html lang=\"zh-CN\"", "登录闽数");
        assertThat(http.get().uri("/login").header("Accept-Language", "fr"))
                .bodyText()
                .contains("<html lang=\"zh-CN\"");
    }

    @Test
    void theBrowsersLanguageIsFollowed() {
        assertThat(http.get().uri("/login").header("Accept-Language", "fr;q=0.9, en-GB;q=0.8"))
                .bodyText()
                .contains("<html lang=\"en\"", "Sign in to Minshu");
    }

    @Test
    void aChoiceIsRememberedAndWinsOverTheBrowser() {
        assertThat(http.get().uri("/login?lang=en")).cookies().hasValue(Languages.COOKIE, "en");
        assertThat(http.get()
                        .uri("/login")
                        .header("Accept-Language", "zh-CN")
                        .cookie(new Cookie(Languages.COOKIE, "en")))
                .bodyText()
                .contains("<html lang=\"en\"");
    }

    @Test
    void theOtherLanguageIsTheSamePage() {
        assertThat(http.get().uri("/login?error&lang=en"))
                .bodyText()
                .contains("hreflang=\"zh-CN\" href=\"/login?error&amp;lang=zh-CN\"");
    }
}
