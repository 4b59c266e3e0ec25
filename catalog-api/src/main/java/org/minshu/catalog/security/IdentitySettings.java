package org.minshu.catalog.security;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.WebAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are accepted.
 *
 * @param issuer the identity provider, exactly as it calls itself in its tokens
 * @param jwkSetUri where the identity provider publishes its keys; by default where a realm of Keycloak does, under the issuer
 */
@Validated
@ConfigurationProperties("minshu.identity")
record IdentitySettings(
        @Example("https://id.example/realms/minshu") @NotNull @WebAddress
        URI issuer,

        @Example("http://keycloak:8080/realms/minshu/protocol/openid-connect/certs") @WebAddress @Nullable
        URI jwkSetUri) {}
