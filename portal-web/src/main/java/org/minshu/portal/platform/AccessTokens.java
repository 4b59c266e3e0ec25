package org.minshu.portal.platform;

import java.util.Optional;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestInitializer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Sends the signed-in user's access token with each call, renewed when it is about to expire; nobody's when nobody is. No
 * interceptor, because those hold the whole of an upload in memory.
 */
final class AccessTokens implements ClientHttpRequestInitializer {

    private final SessionTokens tokens;
    private final Renewal renewal;

    AccessTokens(SessionTokens tokens, Renewal renewal) {
        this.tokens = tokens;
        this.renewal = renewal;
    }

    @Override
    public void initialize(ClientHttpRequest request) {
        token().ifPresent(request.getHeaders()::setBearerAuth);
    }

    private Optional<String> token() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof OAuth2AuthenticationToken user
                        && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.of(token(user, current))
                : Optional.empty();
    }

    private String token(OAuth2AuthenticationToken user, ServletRequestAttributes current) {
        var request = current.getRequest();
        var client = tokens.of(request)
                .orElseThrow(() -> new SessionEndedException("The session holds no tokens that can be read"));
        if (renewal.isDue(client)) {
            client = tokens.renew(request, known -> renewal.of(known, user));
        }
        return client.getAccessToken().getTokenValue();
    }
}
