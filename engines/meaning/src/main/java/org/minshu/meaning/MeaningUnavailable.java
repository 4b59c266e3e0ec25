package org.minshu.meaning;

/** The model cannot say now what a text means. */
public final class MeaningUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MeaningUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
