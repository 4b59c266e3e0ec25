package org.minshu.portal.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider. Its addresses are named one by one, because it may be this very process, which does not answer yet when
 * they are wanted; left out, they are Keycloak's below the issuer.
 *
 * @param issuer as it stands in tokens
 * @param authorizationUri where browsers are sent to sign in
 * @param tokenUri where the portal gets tokens
 * @param jwkSetUri where the provider's public keys are
 * @param endSessionUri where browsers are sent to sign out
 */
@ConfigurationProperties("minshu.identity")
record IdentitySettings(
        @DefaultValue("http://127.0.0.1:8080") URI issuer,
        @Nullable URI authorizationUri,
        @Nullable URI tokenUri,
        @Nullable URI jwkSetUri,
        @Nullable URI endSessionUri) {

    String authorization() {
        return given(authorizationUri, "auth");
    }

    String token() {
        return given(tokenUri, "token");
    }

    String keys() {
        return given(jwkSetUri, "certs");
    }

    String endSession() {
        return given(endSessionUri, "logout");
    }

    private String given(@Nullable URI address, String last) {
        return address == null ? issuer + "/protocol/openid-connect/" + last : address.toString();
    }
}
