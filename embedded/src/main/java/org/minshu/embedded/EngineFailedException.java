package org.minshu.embedded;

import org.jspecify.annotations.Nullable;

/** An engine did not start, stop or answer as it must; the message says where its log is. */
public final class EngineFailedException extends RuntimeException {

    public EngineFailedException(String message) {
        super(message);
    }

    public EngineFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
