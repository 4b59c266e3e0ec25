package org.minshu.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.SessionTokens;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Finds out who is looking: only the platform knows what a token means to it, and it is asked again for each access token and
 * every few seconds, so that a role which was taken away is gone from menus too. What the platform itself serves it refuses at
 * once.
 */
@Component
public class Callers {

    private static final String KEY = "minshu.portal.caller";
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Platform platform;
    private final SessionTokens tokens;
    private final Clock clock;

    Callers(Platform platform, SessionTokens tokens, Clock clock) {
        this.platform = platform;
        this.tokens = tokens;
        this.clock = clock;
    }

    public Optional<Caller> current(HttpServletRequest request) {
        if (!isSignedIn()) {
            return Optional.empty();
        }
        var token = tokens.issuedAt(request).orElse(null);
        var known = kept(request).filter(kept -> Objects.equals(kept.token(), token) && isFresh(kept));
        if (known.isPresent()) {
            return known.map(Kept::caller);
        }
        var caller = Caller.of(platform.overview().me());
        // Asking may have renewed the token.
        request.getSession()
                .setAttribute(KEY, new Kept(caller, tokens.issuedAt(request).orElse(null), clock.instant()));
        return Optional.of(caller);
    }

    /** What the session knows already, without asking the platform: for pages that say it does not answer. */
    public Optional<Caller> known(HttpServletRequest request) {
        return isSignedIn() ? kept(request).map(Kept::caller) : Optional.empty();
    }

    private static Optional<Kept> kept(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof Kept kept ? Optional.of(kept) : Optional.empty();
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

    /** Sessions of an earlier release do not know when they asked. */
    private boolean isFresh(Kept kept) {
        return kept.asked() != null && clock.instant().isBefore(kept.asked().plus(FRESH));
    }

    /** {@code token} is when the access token was issued with which the platform was asked. */
    private record Kept(
            Caller caller,
            @Nullable Instant token,
            @Nullable Instant asked) implements Serializable {}
}
