package org.minshu.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oauth2Login;

import org.junit.jupiter.api.Test;
import org.minshu.portal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

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
                        "/protocol/openid-connect/auth?",
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

    @Test
    void aSessionThatTheApiNoLongerAcceptsIsForgottenAndSignedInAgain() {
        var answer = http.get().uri("/datasets/expired").with(user("steward")).exchange();

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/login");
        assertThat(answer.getRequest().getSession().getAttribute("minshu.portal.caller"))
                .isNull();
        assertThat(answer.getRequest().getSession().getAttribute("minshu.portal.saved-request"))
                .isNotNull();
    }

    @Test
    void htmxIsToldToLeaveThePage() {
        assertThat(http.get().uri("/datasets/expired").header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/login");
    }

    @Test
    void theMenuShowsWhoIsSignedInAndLetsThemOut() {
        assertThat(http.get().uri("/libraries").with(user("developer")))
                .bodyText()
                .contains("<span class=\"ms-tool__text\">developer</span>", "action=\"/logout\"", "退出登录");
        assertThat(http.post().uri("/logout").with(csrf()).with(user("developer")))
                .hasStatus(302)
                .hasRedirectedUrl("/");
    }

    private static RequestPostProcessor user(String name) {
        return oauth2Login().attributes(all -> all.put("sub", name));
    }
}
