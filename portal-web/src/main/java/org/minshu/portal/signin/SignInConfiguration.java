package org.minshu.portal.signin;

import org.minshu.portal.map.MapSettings;
import org.minshu.portal.platform.SessionTokens;
import org.minshu.portal.platform.TokenEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Signing in with the identity provider (code and PKCE). The chain comes last and takes what the API left over. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration implements WebMvcConfigurer {

    private final Callers callers;

    SignInConfiguration(Callers callers) {
        this.callers = callers;
    }

    @Bean
    static ClientRegistrationRepository portalRegistrations(IdentitySettings provider, ClientSettings client) {
        return new InMemoryClientRegistrationRepository(client.registeredWith(provider));
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain portalChain(
            HttpSecurity http, ClientRegistrationRepository registrations, SessionTokens tokens, MapSettings maps) {
        var sessions = new PortalSessions(callers, tokens);
        // Who may see which page is stated at each page and enforced by AllowedInterceptor.
        return http.securityMatcher("/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(sessions.contexts()))
                .requestCache(cache -> cache.requestCache(sessions.requests()))
                // What mail programs send for one click comes without a session, and carries its own right.
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()).ignoringRequestMatchers("/unsubscribe"))
                .headers(SecurityHeaders.allowing(registrations, maps))
                .oauth2Login(login -> login.loginPage("/login")
                        .authorizedClientRepository(tokens)
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(TokenEndpoint.forCodes()))
                        .successHandler(sessions.afterSignIn())
                        .failureHandler(PortalSessions::afterFailure))
                .logout(logout -> logout.logoutSuccessHandler(sessions.afterSignOut(registrations)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(sessions.entryPoint()))
                .build();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AllowedInterceptor(callers));
    }

    /** A cookie rather than the session, so that reading pages does not start one. */
    private static CookieCsrfTokenRepository csrfCookie() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("minshu_csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
