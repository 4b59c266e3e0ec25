package org.minshu.portal.signin;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.minshu.operations.setting.Example;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.validation.annotation.Validated;

/**
 * What the identity provider knows the portal by.
 *
 * @param clientId the client of the portal
 * @param clientSecret secret of the client of the portal
 */
@Validated
@ConfigurationProperties("minshu.portal")
record ClientSettings(
        @DefaultValue("minshu-portal") @NotBlank String clientId,

        @Example("the secret of the client minshu-portal") @NotBlank String clientSecret) {

    private static final String NAME = "minshu";

    ClientRegistration registeredWith(IdentitySettings provider) {
        return ClientRegistration.withRegistrationId(NAME)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .issuerUri(provider.issuer().toString())
                .authorizationUri(provider.authorization())
                .tokenUri(provider.token())
                .jwkSetUri(provider.keys())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", provider.endSession()))
                .build();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ClientSettings[clientId=" + clientId + "]";
    }
}
