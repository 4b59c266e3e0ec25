package org.minshu.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.minshu.portal.platform.Platform;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;

/** Finds out who is looking: the platform is asked once a session, because only it knows what a token means to it. */
@Component
public class Callers {

    private static final String KEY = "minshu.portal.caller";

    private final Platform platform;

    Callers(Platform platform) {
        this.platform = platform;
    }

    public Optional<Caller> current(HttpServletRequest request) {
        if (!isSignedIn()) {
            return Optional.empty();
        }
        var known = known(request);
        if (known.isPresent()) {
            return known;
        }
        var caller = Caller.of(platform.overview().me());
        request.getSession().setAttribute(KEY, caller);
        return Optional.of(caller);
    }

    /** What the session knows already, without asking the platform: for pages that say it does not answer. */
    public Optional<Caller> known(HttpServletRequest request) {
        var session = request.getSession(false);
        return isSignedIn() && session != null && session.getAttribute(KEY) instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }

    void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken;
    }
}
