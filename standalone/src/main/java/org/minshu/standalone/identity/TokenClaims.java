package org.minshu.standalone.identity;

import java.util.List;
import java.util.Optional;
import org.minshu.model.identity.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts the platform's claims into tokens; machine tokens would have none otherwise. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "minshu-api";

    @Override
    public void customize(JwtEncodingContext context) {
        var holder = Optional.<Authentication>ofNullable(context.getPrincipal())
                .map(Authentication::getName)
                .flatMap(TokenClaims::claimsOf);
        if (holder.isEmpty()) {
            return;
        }
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims()
                    .audience(List.of(AUDIENCE))
                    .claims(claims -> claims.putAll(holder.get().forAccess()));
        } else if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            context.getClaims().claims(claims -> claims.putAll(holder.get().forPeople()));
        }
    }

    private static Optional<Claims> claimsOf(String principal) {
        return principal.equals(RegisteredClients.INGESTION)
                ? Optional.of(new Claims(principal, "数据接入服务", Role.WORKER, null, null))
                : DemoAccount.of(principal).map(DemoAccount::claims);
    }
}
