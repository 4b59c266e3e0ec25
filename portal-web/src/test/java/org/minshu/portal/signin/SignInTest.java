package org.minshu.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class SignInTest {

    @Autowired
    MockMvcTester http;

    @Test
    void signingInGoesToTheIdentityProviderWithAProofKey() {
        var answer = http.get().uri("/oauth2/authorization/minshu").exchange();
        assertThat(answer).hasStatus(302);
        assertThat(answer.getResponse().getRedirectedUrl())
                .contains(
                        "/oauth2/authorize?",
                        "client_id=minshu-portal",
                        "code_challenge=",
                        "code_challenge_method=S256");
    }

    @Test
    void theLoginPageLeadsToTheIdentityProvider() {
        assertThat(http.get().uri("/login")).hasStatusOk().bodyText().contains("/oauth2/authorization/minshu");
    }

    @Test
    void pagesAllowNothingInlineAndNoFrames() {
        var headers = http.get().uri("/login").exchange().getResponse();
        assertThat(headers.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.getHeaderNames()).contains("X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(http.post().uri("/preferences").param("theme", "dark")).hasStatus(403);
        assertThat(http.post().uri("/preferences").param("theme", "dark").with(csrf()))
                .hasStatus(303);
    }
}
