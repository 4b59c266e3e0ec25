package org.minshu.tables.language;

/** A text that is no question to this table. */
public final class QuestionRefused extends RuntimeException {

    private final Reason reason;
    private final Clause clause;
    private final int position;
    private final String zh;

    QuestionRefused(Reason reason, Clause clause, int position, String zh, String en) {
        super(en, null, false, false);
        this.reason = reason;
        this.clause = clause;
        this.position = position;
        this.zh = zh;
    }

    public Reason reason() {
        return reason;
    }

    public Clause clause() {
        return clause;
    }

    /** The character where it goes wrong, from 1. */
    public int position() {
        return position;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return String.valueOf(getMessage());
    }

    /** What is wrong. */
    public enum Reason {
        SYNTAX,
        UNKNOWN_COLUMN,
        UNKNOWN_FUNCTION,
        /** Values of these types do not go together, or a function has other arguments. */
        WRONG_TYPE,
        /** A value of single rows where there are only groups, or the other way round. */
        NOT_GROUPED,
        /** Two columns of the answer would have one name. */
        NAME_TAKEN,
        TOO_COMPLEX
    }
}
