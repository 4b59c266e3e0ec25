package org.minshu.portal.signin;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.minshu.portal.map.MapSettings;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers may do with our pages: nothing inline, nothing from elsewhere, in nobody's frame. */
final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; ";

    private SecurityHeaders() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> allowing(
            ClientRegistrationRepository registrations, MapSettings maps) {
        var policy = policy(registrations, maps);
        return headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** Pictures come from elsewhere only where they are tiles of the configured base map. */
    static String policy(ClientRegistrationRepository registrations, MapSettings maps) {
        var pictures = new StringBuilder("img-src 'self' data:");
        maps.origins().stream().sorted().forEach(origin -> pictures.append(' ').append(origin));
        return POLICY + pictures + "; form-action " + String.join(" ", formTargets(registrations));
    }

    /** Signing out is a form whose answer leads to the identity provider; browsers follow only where the policy allows. */
    private static List<String> formTargets(ClientRegistrationRepository registrations) {
        var targets = new ArrayList<>(List.of("'self'"));
        if (registrations instanceof Iterable<?> all) {
            for (var each : all) {
                if (each instanceof ClientRegistration registration) {
                    var end = registration
                            .getProviderDetails()
                            .getConfigurationMetadata()
                            .get("end_session_endpoint");
                    if (end != null) {
                        targets.add(origin(URI.create(end.toString())));
                    }
                }
            }
        }
        return targets;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
