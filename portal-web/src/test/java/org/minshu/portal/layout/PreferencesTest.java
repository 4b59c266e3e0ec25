package org.minshu.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class PreferencesTest {

    @Autowired
    MockMvcTester http;

    @Test
    void themeAndTextSizeAreRememberedAndWrittenIntoThePage() {
        assertThat(http.post()
                        .uri("/preferences")
                        .with(csrf())
                        .param("theme", "dark")
                        .header("Referer", "https://data.example/problems/too-long?lang=en"))
                .hasStatus(303)
                .hasHeader("Location", "/problems/too-long?lang=en")
                .cookies()
                .hasValue(Preferences.THEME, "dark");
        assertThat(http.get()
                        .uri("/login")
                        .cookie(new Cookie(Preferences.THEME, "dark"), new Cookie(Preferences.TEXT, "large")))
                .bodyText()
                .contains("data-bs-theme=\"dark\"", "data-ms-text=\"large\"");
    }

    @Test
    void aForgedCookieIsIgnored() {
        assertThat(http.get().uri("/login").cookie(new Cookie(Preferences.THEME, "evil")))
                .bodyText()
                .doesNotContain("evil");
    }

    @Test
    void theWayBackNeverLeadsElsewhere() {
        assertThat(http.post()
                        .uri("/preferences")
                        .with(csrf())
                        .param("text", "large")
                        .header("Referer", "https://a//evil.example"))
                .hasHeader("Location", "/");
    }
}
