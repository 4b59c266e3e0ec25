package org.minshu.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        properties = {
            "spring.config.name=portal-web,standalone",
            "logging.threshold.console=TRACE",
            "spring.flyway.enabled=false",
            "minshu.identity.issuer=http://127.0.0.1:8080",
            "minshu.catalog.base-url=http://127.0.0.1:8080",
            "minshu.identity.portal-addresses=http://127.0.0.1:8080",
            "minshu.identity.portal-secret=portal-secret",
            "minshu.identity.ingestion-secret=ingestion-secret",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:8080/oauth2/jwks"
        })
@AutoConfigureMockMvc
class IdentityTest {

    @Autowired
    private MockMvcTester web;

    @DynamicPropertySource
    static void signingKey(DynamicPropertyRegistry properties) {
        var folder = temporaryFolder();
        properties.add("minshu.identity.signing-key", () -> folder.resolve("key.json"));
    }

    @ParameterizedTest
    @EnumSource
    void everyDemoAccountHasAMachineClientWithItsRole(DemoAccount account) throws ParseException {
        var claims = claimsOf(token(account.clientId(), account.clientId()));

        assertThat(claims.getAudience()).containsExactly("minshu-api");
        assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:8080");
        assertThat(claims.getStringListClaim("roles"))
                .isEqualTo(List.of(account.claims().role().name()));
        assertThat(claims.getStringClaim("department"))
                .isEqualTo(account.claims().department());
        assertThat(claims.getStringClaim("organisation"))
                .isEqualTo(account.claims().organisation());
    }

    @Test
    void theWorkerHasARoleOfItsOwn() throws ParseException {
        assertThat(claimsOf(token("minshu-ingestion", "ingestion-secret")).getStringListClaim("roles"))
                .containsExactly("WORKER");
    }

    @Test
    void aWrongSecretGetsNoToken() {
        assertThat(token("demo-steward", "wrong")).hasStatus(401);
    }

    @Test
    void theSignInPageNamesTheDemoAccountsInBothLanguages() {
        assertThat(web.get().uri("/identity/login").header(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN"))
                .hasStatusOk()
                .bodyText()
                .contains("演示账号", "steward2", "auditor-demo");
        assertThat(web.get().uri("/identity/login").header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .hasStatusOk()
                .bodyText()
                .contains("Demo accounts");
    }

    @Test
    void theSignInPageRunsNothingInline() {
        var answer = web.get().uri("/identity/login").exchange();

        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void aPersonSignsInWithThePasswordOnThePage() {
        assertThat(signIn("developer", "developer-demo")).hasStatus(302).hasRedirectedUrl("/");
        assertThat(signIn("developer", "developer")).hasStatus(302).hasRedirectedUrl("/identity/login?error");
    }

    @Test
    void anAuthorizationWithoutPkceIsRefused() {
        assertThat(web.get()
                        .uri("/oauth2/authorize?response_type=code&client_id=minshu-portal&scope=openid"
                                + "&redirect_uri=http://127.0.0.1:8080/login/oauth2/code/minshu")
                        .accept(MediaType.TEXT_HTML))
                .hasStatus(302)
                .redirectedUrl()
                .contains("error=invalid_request", "code_challenge");
    }

    private MvcTestResult signIn(String username, String password) {
        return web.post()
                .uri("/identity/login")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult token(String client, String secret) {
        return web.post()
                .uri("/oauth2/token")
                .param("grant_type", "client_credentials")
                .with(httpBasic(client, secret))
                .exchange();
    }

    private static JWTClaimsSet claimsOf(MvcTestResult answer) throws ParseException {
        assertThat(answer).hasStatusOk();
        var body = new JsonMapper().readTree(answer.getResponse().getContentAsByteArray());
        return SignedJWT.parse(body.path("access_token").asString()).getJWTClaimsSet();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("minshu-identity-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(excludeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
    @Import(IdentityConfiguration.class)
    static class IdentityAlone {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
