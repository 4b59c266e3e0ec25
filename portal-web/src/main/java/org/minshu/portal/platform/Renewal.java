package org.minshu.portal.platform;

import java.time.Clock;
import java.time.Duration;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Exchanges an access token that is about to expire for a new one. */
final class Renewal {

    private static final Duration BEFORE_IT_EXPIRES = Duration.ofMinutes(1);

    private final RefreshTokenOAuth2AuthorizedClientProvider provider =
            new RefreshTokenOAuth2AuthorizedClientProvider();
    private final Clock clock;

    Renewal(Clock clock) {
        this.clock = clock;
        provider.setClock(clock);
        provider.setClockSkew(BEFORE_IT_EXPIRES);
        provider.setAccessTokenResponseClient(TokenEndpoint.forRenewals());
    }

    boolean isDue(OAuth2AuthorizedClient client) {
        return client.getRefreshToken() != null && isExpiredIn(BEFORE_IT_EXPIRES, client);
    }

    /**
     * The same tokens where they still serve.
     *
     * @throws SessionEndedException where the provider wants a new sign-in
     */
    OAuth2AuthorizedClient of(OAuth2AuthorizedClient client, Authentication user) {
        try {
            var renewed = provider.authorize(OAuth2AuthorizationContext.withAuthorizedClient(client)
                    .principal(user)
                    .build());
            return renewed == null ? client : renewed;
        } catch (ClientAuthorizationException e) {
            return failed(client, e);
        }
    }

    /** A provider that does not answer is no reason to sign anybody out. */
    private OAuth2AuthorizedClient failed(OAuth2AuthorizedClient client, ClientAuthorizationException e) {
        if (!isExpiredIn(Duration.ZERO, client)) {
            return client;
        }
        if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
            throw new SessionEndedException("The session cannot be renewed", e);
        }
        var refusal = new CatalogException(ProblemType.PLATFORM_UNAVAILABLE, "The identity provider does not answer");
        refusal.initCause(e);
        throw refusal;
    }

    private boolean isExpiredIn(Duration time, OAuth2AuthorizedClient client) {
        var expires = client.getAccessToken().getExpiresAt();
        return expires != null && !clock.instant().isBefore(expires.minus(time));
    }
}
