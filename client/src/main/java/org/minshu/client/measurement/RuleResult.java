package org.minshu.client.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rule.
 *
 * @param origin OWN, SUGGESTED, or LIBRARY
 * @param library key, where it is a library's
 * @param dimension as in {@link DimensionMark}
 * @param state PASSED, FAILED or UNCHECKED
 * @param reason why it is UNCHECKED: COLUMN_MISSING, COLUMN_AMBIGUOUS, TYPE_UNFIT, NOTHING_TO_CHECK, TOO_LARGE, TABLE_BROKEN,
 *     CODES_MISSING, REFERENCE_MISSING, REFERENCE_CLOSED, CYCLE_OPEN or DICTIONARY_EMPTY
 * @param checked values, rows, items or files that were looked at
 * @param failed those of them that fail
 * @param score 0 to 100, one decimal; null where it is UNCHECKED
 * @param observed of FRESH: ISO date of the newest data
 * @param rows the first that fail, at most 100; empty for those who may not see the data
 */
public record RuleResult(
        DataRule rule,
        String origin,
        @Nullable String library,
        String dimension,
        String state,
        @Nullable String reason,
        long checked,
        long failed,
        @Nullable Double score,
        @Nullable String observed,
        List<FailingRow> rows) {

    /**
     * A row that fails.
     *
     * @param row from 1, the header not counted; null where it is not about a row
     * @param sameAs of UNIQUE: the first row with the same values
     */
    public record FailingRow(@Nullable Long row, @Nullable Long sameAs, List<Cell> cells) {}

    /**
     * A value, masked where it may be personal.
     *
     * @param value null where it is missing
     */
    public record Cell(String column, @Nullable String value) {}

    /** The same without its rows. */
    public RuleResult withRows(List<FailingRow> others) {
        return new RuleResult(
                rule, origin, library, dimension, state, reason, checked, failed, score, observed, others);
    }
}
