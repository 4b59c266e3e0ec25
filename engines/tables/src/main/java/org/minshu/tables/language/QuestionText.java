package org.minshu.tables.language;

import org.jspecify.annotations.Nullable;

/** A question as it was written; what is blank was not. */
public record QuestionText(
        @Nullable String select,
        @Nullable String where,
        @Nullable String groupBy,
        @Nullable String orderBy) {

    /** Every row, every column. */
    public static final QuestionText EVERYTHING = new QuestionText(null, null, null, null);

    static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
