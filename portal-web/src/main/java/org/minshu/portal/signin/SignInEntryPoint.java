package org.minshu.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.minshu.portal.platform.SessionEndedException;
import org.minshu.portal.platform.SessionTokens;
import org.minshu.portal.session.SessionOutage;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;

/** Sends people to the sign-in page; a session that the API no longer accepts is forgotten first. */
final class SignInEntryPoint implements AuthenticationEntryPoint {

    static final String PAGE = "/login";

    private final SecurityContextRepository contexts;
    private final Callers callers;
    private final SessionTokens tokens;

    SignInEntryPoint(SecurityContextRepository contexts, Callers callers, SessionTokens tokens) {
        this.contexts = contexts;
        this.callers = callers;
        this.tokens = tokens;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (SessionOutage.during(request)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (failure instanceof SessionEndedException) {
            contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
            callers.forget(request);
            tokens.forget(request);
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + PAGE);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + PAGE);
        }
    }
}
