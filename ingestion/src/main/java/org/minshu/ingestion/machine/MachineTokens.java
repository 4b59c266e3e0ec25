package org.minshu.ingestion.machine;

import java.net.URI;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** Access tokens of one machine client, fetched by its credentials (RFC 6749, 4.4) and kept until they expire. */
public final class MachineTokens {

    private static final String REGISTRATION = "machine";

    private final OAuth2AuthorizedClientManager clients;
    private final OAuth2AuthorizeRequest request;

    public MachineTokens(URI tokenAddress, String client, String secret) {
        var registrations = new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(tokenAddress.toString())
                .clientId(client)
                .clientSecret(secret)
                .build());
        this.clients = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
        this.request = OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                .principal(client)
                .build();
    }

    /** A token that is still valid for a while; throws where the issuer refuses or cannot be reached. */
    public String token() {
        var authorized = clients.authorize(request);
        if (authorized == null) {
            throw new IllegalStateException("The issuer gave no token");
        }
        return authorized.getAccessToken().getTokenValue();
    }
}
