package org.minshu.catalog.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class TokenIT {

    private static final String PATH = "/api/v1/audit";

    @Autowired
    Api api;

    @Test
    void anExpiredTokenIsRefused() {
        refused(TestTokens.sign(claims().expirationTime(Date.from(Instant.now().minusSeconds(120)))));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(TestTokens.sign(claims().audience("somebody-else")));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefusedAndToldWhoseAreAccepted() {
        var token = TestTokens.sign(claims().issuer("http://elsewhere.test"));

        refused(token);
        assertThat(api.get(token, PATH).json().path("detail").asString())
                .isEqualTo("The access token was not accepted: it comes from another issuer than " + TestTokens.ISSUER);
    }

    @Test
    void aTokenSignedWithAForeignKeyIsRefused() {
        refused(TestTokens.sign(claims(), TestTokens.newKey()));
    }

    @Test
    void aSessionCookieAloneIsNotEnough() {
        var answer = api.send("GET", null, PATH, Map.of("Cookie", "JSESSIONID=abc"), BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
    }

    @Test
    void unknownRolesGiveNothing() {
        var token = TestTokens.sign(claims().claim("roles", java.util.List.of("ROOT")));

        assertThat(api.get(token, PATH).problem()).isEqualTo("not-allowed");
    }

    @Test
    void addressesThatDoNotExistAreProblemsToo() {
        assertThat(api.get(null, "/api/v1/nothing-here").problem()).isEqualTo("not-found");
        assertThat(api.post(null, PATH, "{}").problem()).isEqualTo("method-not-allowed");
    }

    @Test
    void theApiDescribesItselfAndSaysWhoMayCallWhat() {
        var document = api.get(null, "/api/openapi.json").json();

        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("paths")
                        .path("/api/v1/audit")
                        .path("get")
                        .path("description")
                        .asString())
                .isEqualTo("Who may call: AUDITOR");
        assertThat(api.get(null, "/api/docs").status()).isIn(200, 302);
    }

    private static com.nimbusds.jwt.JWTClaimsSet.Builder claims() {
        return TestTokens.claims("auditor", Role.AUDITOR);
    }

    private void refused(String token) {
        var answer = api.get(token, PATH);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-invalid");
        assertThat(answer.json().path("zh").path("title").asString()).isEqualTo("访问令牌无效");
        assertThat(answer.json().path("en").path("next").asString()).isNotBlank();
    }
}
