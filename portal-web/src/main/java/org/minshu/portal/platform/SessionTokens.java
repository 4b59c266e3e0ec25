package org.minshu.portal.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** The tokens of who is signed in. They stay here, in the session; the browser never sees them. */
@Component
public class SessionTokens implements OAuth2AuthorizedClientRepository {

    private static final String NAME = "minshu.portal.tokens";

    private final Renewals renewals;

    SessionTokens(Renewals renewals) {
        this.renewals = renewals;
    }

    /** Those renewed during this request, or those it found. */
    Optional<OAuth2AuthorizedClient> of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof OAuth2AuthorizedClient renewed) {
            return Optional.of(renewed);
        }
        var session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof OAuth2AuthorizedClient known
                ? Optional.of(known)
                : Optional.empty();
    }

    /** When the access token was issued; a later one may know other roles. */
    public Optional<Instant> issuedAt(HttpServletRequest request) {
        return of(request).map(client -> client.getAccessToken().getIssuedAt());
    }

    /** Not put into this request's session: written at the end of a long request, it would undo later renewals. */
    OAuth2AuthorizedClient renew(HttpServletRequest request, UnaryOperator<OAuth2AuthorizedClient> renewal) {
        var session = request.getSession(false);
        if (session == null) {
            throw new SessionEndedException("The session was ended while it was used");
        }
        var renewed = renewals.renew(session.getId(), NAME, renewal);
        request.setAttribute(NAME, renewed);
        return renewed;
    }

    public void forget(HttpServletRequest request) {
        request.removeAttribute(NAME);
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // the portal has one registration, and its client is of the one class there is
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return (T) of(request).orElse(null);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.getSession().setAttribute(NAME, client);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        forget(request);
    }
}
