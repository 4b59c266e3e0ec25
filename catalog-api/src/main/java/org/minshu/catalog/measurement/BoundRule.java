package org.minshu.catalog.measurement;

import java.util.List;
import org.minshu.tables.Expression;
import org.minshu.tables.Reference;
import org.minshu.tables.TableColumn;

/** A rule as it applies to one table. */
sealed interface BoundRule {

    AppliedRule applied();

    /**
     * Looked at row by row.
     *
     * @param columns whose values are shown of a row that fails
     * @param present which rows are looked at
     * @param failing which of all rows fail
     */
    record OfRows(AppliedRule applied, List<TableColumn> columns, Expression present, Expression failing)
            implements BoundRule {

        public OfRows {
            columns = List.copyOf(columns);
        }
    }

    /** No two rows have the same values in these columns. */
    record OfKeys(AppliedRule applied, List<TableColumn> columns) implements BoundRule {

        public OfKeys {
            columns = List.copyOf(columns);
        }
    }

    record OfReference(AppliedRule applied, Reference reference) implements BoundRule {}

    /** About the newest value of a column. */
    record OfNewest(AppliedRule applied, TableColumn column) implements BoundRule {}

    /** About the whole table or its file; no row is read for it. */
    record Standing(AppliedRule applied) implements BoundRule {}

    record Unfit(AppliedRule applied, Reason reason) implements BoundRule {}

    /** Why a rule cannot be checked. */
    enum Reason {
        COLUMN_MISSING,
        COLUMN_AMBIGUOUS,
        TYPE_UNFIT,
        NOTHING_TO_CHECK,
        TOO_LARGE,
        TABLE_BROKEN,
        CODES_MISSING,
        REFERENCE_MISSING,
        REFERENCE_CLOSED,
        CYCLE_OPEN,
        DICTIONARY_EMPTY
    }
}
