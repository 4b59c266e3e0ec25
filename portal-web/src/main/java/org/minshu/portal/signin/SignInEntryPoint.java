package org.minshu.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.minshu.portal.platform.SessionEndedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;

/** Sends people to the sign-in page; a session that the API no longer accepts is forgotten first. */
final class SignInEntryPoint implements AuthenticationEntryPoint {

    private static final String PAGE = "/login";

    private final SecurityContextRepository contexts;
    private final Callers callers;

    SignInEntryPoint(SecurityContextRepository contexts, Callers callers) {
        this.contexts = contexts;
        this.callers = callers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SessionEndedException) {
            contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
            callers.forget(request);
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + PAGE);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + PAGE);
        }
    }
}
