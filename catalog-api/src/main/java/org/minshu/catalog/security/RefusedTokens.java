package org.minshu.catalog.security;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Says why a token is refused, in words; nothing of the token itself is repeated. */
record RefusedTokens(URI issuer) {

    private static final String REFUSED = "The access token was not accepted";

    String why(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JwtValidationException invalid) {
                return REFUSED
                        + invalid.getErrors().stream()
                                .map(this::reason)
                                .filter(reason -> !reason.isEmpty())
                                .findFirst()
                                .orElse("");
            }
        }
        return REFUSED;
    }

    private String reason(OAuth2Error error) {
        var description = String.valueOf(error.getDescription());
        if (description.contains("iss claim")) {
            return ": it comes from another issuer than " + issuer;
        }
        if (description.contains("aud claim")) {
            return ": it is not meant for minshu-api, which must be its audience";
        }
        return description.contains("expired") ? ": it has expired" : "";
    }
}
