package org.minshu.portal.platform;

import org.springframework.security.core.AuthenticationException;

/** The API wants to know who asks and does not accept what it was told: time to sign in again. */
public final class SessionEndedException extends AuthenticationException {

    public SessionEndedException(String message) {
        super(message);
    }

    SessionEndedException(String message, Throwable cause) {
        super(message, cause);
    }
}
