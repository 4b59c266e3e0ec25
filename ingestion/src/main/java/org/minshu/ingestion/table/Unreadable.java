package org.minshu.ingestion.table;

import org.minshu.model.vocabulary.ReadingRefusal;

/** A file of which nothing is taken, and why; the file itself is kept. */
public final class Unreadable extends RuntimeException {

    private final ReadingRefusal refusal;

    public Unreadable(ReadingRefusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    public Unreadable(ReadingRefusal refusal, String detail, Throwable cause) {
        super(detail, cause);
        this.refusal = refusal;
    }

    public ReadingRefusal refusal() {
        return refusal;
    }

    /** In English, for whoever looks into it. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
