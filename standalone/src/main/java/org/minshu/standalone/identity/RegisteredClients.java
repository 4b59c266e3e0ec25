package org.minshu.standalone.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens: the portal, the worker, and one machine client for each demo account. */
final class RegisteredClients {

    static final String PORTAL = "minshu-portal";
    static final String INGESTION = "minshu-ingestion";

    private static final Duration PORTAL_TOKEN = Duration.ofMinutes(10);
    /** For how long a sign-in can be renewed without a password. */
    static final Duration PORTAL_SESSION = Duration.ofHours(12);

    private static final Duration MACHINE_TOKEN = Duration.ofHours(1);

    private final IdentitySettings settings;
    private final PasswordEncoder passwords;

    RegisteredClients(IdentitySettings settings, PasswordEncoder passwords) {
        this.settings = settings;
        this.passwords = passwords;
    }

    List<RegisteredClient> all() {
        var clients = new ArrayList<RegisteredClient>();
        clients.add(portal());
        clients.add(machine(INGESTION, settings.ingestionSecret()));
        Arrays.stream(DemoAccount.values())
                .map(account -> machine(account.clientId(), account.clientId()))
                .forEach(clients::add);
        return clients;
    }

    private RegisteredClient portal() {
        return client(PORTAL, settings.portalSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris ->
                        settings.portalAddresses().forEach(address -> uris.add(address + "/login/oauth2/code/minshu")))
                .postLogoutRedirectUris(uris -> settings.portalAddresses().forEach(address -> uris.add(address + "/")))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(PORTAL_TOKEN)
                        .refreshTokenTimeToLive(PORTAL_SESSION)
                        .reuseRefreshTokens(true)
                        .build())
                .build();
    }

    private RegisteredClient machine(String id, String secret) {
        return client(id, secret)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(MACHINE_TOKEN)
                        .build())
                .build();
    }

    private RegisteredClient.Builder client(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientName(id)
                .clientSecret(passwords.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }
}
