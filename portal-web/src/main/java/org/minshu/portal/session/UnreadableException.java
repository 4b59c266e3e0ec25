package org.minshu.portal.session;

/** A kept value cannot be read any more; the message says why and nothing of what it held. */
final class UnreadableException extends Exception {

    UnreadableException(String message) {
        super(message);
    }

    UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
