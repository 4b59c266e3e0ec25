package org.minshu.catalog.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class RefusedTokensTest {

    private final RefusedTokens tokens = new RefusedTokens(URI.create("https://id.example/realms/minshu"));

    @Test
    void aTokenOfAnotherIssuerIsToldWhoseAreAccepted() {
        assertThat(tokens.why(invalid("The iss claim is not valid")))
                .isEqualTo("The access token was not accepted: it comes from another issuer than"
                        + " https://id.example/realms/minshu");
    }

    @Test
    void aTokenForSomebodyElseOrOfThePastIsToldSo() {
        assertThat(tokens.why(invalid("The aud claim is not valid"))).contains("must be its audience");
        assertThat(tokens.why(invalid("Jwt expired at 2026-01-01T00:00:00Z"))).endsWith(": it has expired");
    }

    @Test
    void whatElseIsWrongIsNotRepeated() {
        assertThat(tokens.why(invalid("<script>"))).isEqualTo("The access token was not accepted");
        assertThat(tokens.why(new InvalidBearerTokenException("<script>", new BadJwtException("<script>"))))
                .isEqualTo("The access token was not accepted");
    }

    private static InvalidBearerTokenException invalid(String description) {
        var error = new OAuth2Error("invalid_token", description, null);
        return new InvalidBearerTokenException("refused", new JwtValidationException("refused", List.of(error)));
    }
}
