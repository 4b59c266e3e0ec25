package org.minshu.tables;

import org.jspecify.annotations.Nullable;

/** A question that gets no answer, or no whole one. */
public final class TableRefused extends RuntimeException {

    private final Reason reason;

    public TableRefused(Reason reason, String message) {
        this(reason, message, null);
    }

    public TableRefused(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** It takes longer than it may. */
        TOO_SLOW,
        /** It needs more memory or disk than it may have. */
        TOO_LARGE,
        /** A number got larger than numbers can be. */
        OUT_OF_RANGE,
        /** Too many questions are being answered; the same one may be answered later. */
        BUSY,
        /** Whoever asked is gone. */
        ENDED,
        /** The table has more bytes than are ever kept at hand. */
        TABLE_TOO_LARGE,
        /** The object is gone, or its bytes are not those of the table. */
        TABLE_BROKEN
    }
}
