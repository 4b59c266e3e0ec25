package org.minshu.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.minshu.portal.platform.SessionTokens;
import org.minshu.portal.session.SessionOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What the portal keeps in a session, under keys of its own: the identity provider may live in the same process. */
final class PortalSessions {

    private static final Logger LOG = LoggerFactory.getLogger(PortalSessions.class);

    private final Callers callers;
    private final SessionTokens tokens;
    private final SecurityContextRepository contexts;
    private final RequestCache requests;

    PortalSessions(Callers callers, SessionTokens tokens) {
        this.callers = callers;
        this.tokens = tokens;
        var session = new HttpSessionSecurityContextRepository();
        session.setSpringSecurityContextKey("minshu.portal.security-context");
        contexts = new DelegatingSecurityContextRepository(new RequestAttributeSecurityContextRepository(), session);
        requests = savedRequests();
    }

    /** Only pages are come back to. No parameter marks that, which Spring allows by null. */
    @SuppressWarnings("NullAway")
    private static RequestCache savedRequests() {
        var saved = new HttpSessionRequestCache();
        saved.setSessionAttrName("minshu.portal.saved-request");
        saved.setMatchingRequestParameterName(null);
        saved.setRequestMatcher(PortalSessions::isToComeBackTo);
        return saved;
    }

    private static boolean isToComeBackTo(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && !SessionOutage.during(request);
    }

    SecurityContextRepository contexts() {
        return contexts;
    }

    RequestCache requests() {
        return requests;
    }

    /** Back to the page that asked for it. */
    AuthenticationSuccessHandler afterSignIn() {
        var back = new SavedRequestAwareAuthenticationSuccessHandler();
        back.setRequestCache(requests);
        return (request, response, authentication) -> {
            callers.forget(request);
            back.onAuthenticationSuccess(request, response, authentication);
        };
    }

    /** The page only needs to know that; Spring would keep the failure, whatever it is made of, in the session. */
    static void afterFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.info("A sign-in failed: {}", failure.getMessage());
        response.sendRedirect(request.getContextPath() + SignInEntryPoint.PAGE + "?error");
    }

    /** Also out of the identity provider, where it says how. */
    LogoutSuccessHandler afterSignOut(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    AuthenticationEntryPoint entryPoint() {
        return new SignInEntryPoint(contexts, callers, tokens);
    }
}
