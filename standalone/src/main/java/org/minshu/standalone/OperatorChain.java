package org.minshu.standalone;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Health is for everybody; what else operators read is on the one public port, too, and is for callers on this machine. */
@Configuration(proxyBeanMethods = false)
class OperatorChain {

    /** What a proxy in between leaves. */
    private static final List<String> FORWARDED = List.of(
            "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", HttpHeaders.VIA);

    /** Set by the server where it took a caller's address from a header: it may be a proxy's word, or a liar's. */
    private static final String REPORTED = "org.apache.tomcat.request.forwarded";

    @Bean
    @Order(0)
    SecurityFilterChain operatorEndpoints(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint().excluding("health"))
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((_, context) -> new AuthorizationDecision(isDirectAndLocal(context.getRequest()))))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
                .build();
    }

    private static boolean isDirectAndLocal(HttpServletRequest request) {
        return request.getAttribute(REPORTED) == null
                && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null)
                && InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
    }
}
