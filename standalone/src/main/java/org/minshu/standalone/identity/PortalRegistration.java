package org.minshu.standalone.identity;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/** Tells the portal where to sign out: its settings name addresses one by one, and have none for that. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class PortalRegistration {

    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties properties, IdentitySettings settings) {
        var end = Map.<String, Object>of("end_session_endpoint", settings.issuer() + "/connect/logout");
        return new InMemoryClientRegistrationRepository(new OAuth2ClientPropertiesMapper(properties)
                .asClientRegistrations().values().stream()
                        .map(registration -> ClientRegistration.withClientRegistration(registration)
                                .providerConfigurationMetadata(end)
                                .build())
                        .toList());
    }
}
