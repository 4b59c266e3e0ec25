package org.minshu.portal.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestInitializer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Sends the signed-in user's access token with each call, refreshed when it is about to expire; nobody's when nobody is. No
 * interceptor, because those hold the whole of an upload in memory.
 */
final class AccessTokens implements ClientHttpRequestInitializer {

    private final DefaultOAuth2AuthorizedClientManager clients;

    AccessTokens(ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository sessions) {
        clients = new DefaultOAuth2AuthorizedClientManager(registrations, sessions);
        clients.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
    }

    @Override
    public void initialize(ClientHttpRequest request) {
        token().ifPresent(request.getHeaders()::setBearerAuth);
    }

    private Optional<String> token() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof OAuth2AuthenticationToken user)
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)) {
            return Optional.empty();
        }
        return authorize(user, current);
    }

    private Optional<String> authorize(OAuth2AuthenticationToken user, ServletRequestAttributes current) {
        try {
            var client = clients.authorize(
                    OAuth2AuthorizeRequest.withClientRegistrationId(user.getAuthorizedClientRegistrationId())
                            .principal(user)
                            .attributes(attributes -> attributes.putAll(exchange(current)))
                            .build());
            return Optional.ofNullable(client)
                    .map(granted -> granted.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException e) {
            throw new SessionEndedException("The session cannot be renewed", e);
        }
    }

    private static Map<String, Object> exchange(ServletRequestAttributes current) {
        var response = current.getResponse();
        return response == null
                ? Map.of(HttpServletRequest.class.getName(), current.getRequest())
                : Map.of(
                        HttpServletRequest.class.getName(),
                        current.getRequest(),
                        HttpServletResponse.class.getName(),
                        response);
    }
}
