package org.minshu.ingestion.work;

/** Something that the work needs is away for now: no fault of the task, which therefore is never parked for it. */
public final class NotNowException extends RuntimeException {

    public NotNowException(String message, Throwable cause) {
        super(message, cause);
    }
}
