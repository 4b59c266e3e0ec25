package org.minshu.standalone.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The chains of the identity provider; they come before those of the API and the portal. */
@Configuration(proxyBeanMethods = false)
class IdentityChains {

    private final IdentitySettings settings;

    IdentityChains(IdentitySettings settings) {
        this.settings = settings;
    }

    /** OAuth 2 and OpenID Connect: authorize, token, keys, user info, logout, metadata. */
    @Bean
    @Order(1)
    SecurityFilterChain protocolChain(HttpSecurity http) {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .securityContext(context -> context.securityContextRepository(IdentitySessions.contexts()))
                .requestCache(cache -> cache.requestCache(IdentitySessions.requests()))
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LoginController.PAGE), html))
                .build();
    }

    /** The page where people say who they are. */
    @Bean
    @Order(2)
    SecurityFilterChain loginChain(HttpSecurity http) {
        return http.securityMatcher("/identity/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage(LoginController.PAGE).successHandler(IdentitySessions.afterSignIn()))
                .securityContext(context -> context.securityContextRepository(IdentitySessions.contexts()))
                .requestCache(cache -> cache.requestCache(IdentitySessions.requests()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy()))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Browsers apply form-action to the redirects after the form, too, which end at the portal. */
    private String contentPolicy() {
        var portal = String.join(
                " ", settings.portalAddresses().stream().map(Object::toString).toList());
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + portal;
    }
}
