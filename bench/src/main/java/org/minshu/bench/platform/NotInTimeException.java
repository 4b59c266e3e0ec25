package org.minshu.bench.platform;

/** What was waited for did not come. */
public final class NotInTimeException extends RuntimeException {

    NotInTimeException(String message) {
        super(message);
    }
}
