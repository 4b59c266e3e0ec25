package org.minshu.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Allowed;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Opens a page only to those whom it names; who is not signed in is sent to do so, and comes back. */
final class AllowedInterceptor implements HandlerInterceptor {

    private final Callers callers;

    AllowedInterceptor(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && PortalPages.contain(method)) {
            var caller = callers.current(request);
            if (!admits(method.getMethodAnnotation(Allowed.class), caller)) {
                throw new AccessDeniedException("This page is not open to the caller's role");
            }
        }
        return true;
    }

    private static boolean admits(@Nullable Allowed allowed, Optional<Caller> caller) {
        if (allowed == null) {
            return false;
        }
        return allowed.anonymous()
                || (caller.isPresent() && allowed.signedIn())
                || caller.stream()
                        .anyMatch(known -> Arrays.stream(allowed.value()).anyMatch(known::is));
    }
}
