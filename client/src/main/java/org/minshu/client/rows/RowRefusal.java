package org.minshu.client.rows;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken.
 *
 * @param line counts from 1
 * @param column the first that does not fit; null where the line as a whole does not
 */
public record RowRefusal(long line, @Nullable String column, Reason reason) {

    /** Why. */
    public enum Reason {
        /** Longer than 1 MiB. */
        TOO_LONG,
        /** Not JSON in UTF-8, or not an object. */
        NOT_AN_OBJECT,
        /** A name that is no column, or twice in the object. */
        UNKNOWN_COLUMN,
        /** Not of the column's type. */
        WRONG_TYPE,
        /** Of the type, but more than the column holds. */
        OUT_OF_RANGE
    }
}
