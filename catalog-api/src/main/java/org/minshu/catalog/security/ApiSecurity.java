package org.minshu.catalog.security;

import java.util.List;
import org.minshu.catalog.problem.ProblemWriter;
import org.minshu.model.problem.ProblemType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Bearer tokens only: a session cookie means nothing here. Who may call what is stated at each endpoint. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity implements WebMvcConfigurer {

    private static final String[] PATHS = {"/api", "/api/**"};

    private final Callers callers;

    ApiSecurity(Standing standing) {
        this.callers = new Callers(standing);
    }

    @Bean
    @Order(10)
    SecurityFilterChain apiChain(HttpSecurity http, ProblemWriter problems, IdentitySettings identity) {
        var tokens = new RefusedTokens(identity.issuer());
        AuthenticationEntryPoint refuse = (request, response, failure) ->
                problems.write(request, response, ProblemType.TOKEN_INVALID, tokens.why(failure));
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}).authenticationEntryPoint(refuse))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AllowedInterceptor(callers)).addPathPatterns(PATHS);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgumentResolver(callers));
    }
}
