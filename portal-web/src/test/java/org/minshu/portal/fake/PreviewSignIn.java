package org.minshu.portal.fake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** In the preview, {@code ?as=developer} signs in as the developer until another role or none ({@code ?as=}) is asked for. */
@Configuration(proxyBeanMethods = false)
@Import(FakePlatform.class)
@Profile("preview")
class PreviewSignIn {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> previewSignInFilter() {
        return new FilterRegistrationBean<>(new SignIn());
    }

    /** After Spring Security's chain, before the pages ask who is there. */
    private static final class SignIn extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var name = Optional.ofNullable(request.getParameter("as"))
                    .or(() -> Optional.ofNullable(WebUtils.getCookie(request, "as"))
                            .map(Cookie::getValue))
                    .orElse("");
            response.addCookie(new Cookie("as", name));
            if (!name.isBlank()) {
                if (request.getParameter("as") != null) {
                    request.getSession().removeAttribute("minshu.portal.caller");
                }
                SecurityContextHolder.getContext().setAuthentication(user(name));
            }
            chain.doFilter(request, response);
        }

        private static OAuth2AuthenticationToken user(String name) {
            return new OAuth2AuthenticationToken(
                    new DefaultOAuth2User(List.of(), Map.of("sub", name), "sub"), List.of(), "minshu");
        }
    }
}
