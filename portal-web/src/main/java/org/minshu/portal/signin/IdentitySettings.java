package org.minshu.portal.signin;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.WebAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The identity provider. Its addresses are named one by one, because it may be this very process, which does not answer yet when
 * they are wanted; left out, they are Keycloak's below the issuer.
 *
 * @param issuer the identity provider, exactly as it calls itself in its tokens
 * @param authorizationUri where browsers are sent to sign in
 * @param tokenUri where the portal gets tokens
 * @param jwkSetUri where the identity provider publishes its keys
 * @param endSessionUri where browsers are sent to sign out
 */
@Validated
@ConfigurationProperties("minshu.identity")
record IdentitySettings(
        @Example("https://id.example/realms/minshu") @NotNull @WebAddress
        URI issuer,

        @Example("https://id.example/realms/minshu/protocol/openid-connect/auth") @WebAddress @Nullable
        URI authorizationUri,

        @Example("http://keycloak:8080/realms/minshu/protocol/openid-connect/token") @WebAddress @Nullable
        URI tokenUri,

        @Example("http://keycloak:8080/realms/minshu/protocol/openid-connect/certs") @WebAddress @Nullable
        URI jwkSetUri,

        @Example("https://id.example/realms/minshu/protocol/openid-connect/logout") @WebAddress @Nullable
        URI endSessionUri) {

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
