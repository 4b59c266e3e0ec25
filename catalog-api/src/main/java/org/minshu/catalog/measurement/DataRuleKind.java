package org.minshu.catalog.measurement;

import static org.minshu.catalog.measurement.DataDimension.ACCESSIBILITY;
import static org.minshu.catalog.measurement.DataDimension.ACCURACY;
import static org.minshu.catalog.measurement.DataDimension.COMPLETENESS;
import static org.minshu.catalog.measurement.DataDimension.CONSISTENCY;
import static org.minshu.catalog.measurement.DataDimension.NORMATIVITY;
import static org.minshu.catalog.measurement.DataDimension.TIMELINESS;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule can demand. */
enum DataRuleKind {
    /** Every row has a value, which is not blank. */
    REQUIRED(COMPLETENESS, 1, 1),
    /** No two rows have the same values. */
    UNIQUE(ACCURACY, 1, 8),
    RANGE(ACCURACY, 1, 1),
    PATTERN(NORMATIVITY, 1, 1),
    CODE_LIST(NORMATIVITY, 1, 1),
    CREDIT_CODE(ACCURACY, 1, 1),
    ID_NUMBER(ACCURACY, 1, 1),
    ADMIN_CODE(NORMATIVITY, 1, 1),
    /** Every value is one of a column of another dataset. */
    REFERENCE(CONSISTENCY, 1, 1),
    /** Two values of a row are in an order, such as a first and a last day. */
    ORDER(CONSISTENCY, 2, 2),
    /** New data have come when they were due. */
    FRESH(TIMELINESS, 0, 1),
    /** The file and its table are in the store, whole. */
    REACHABLE(ACCESSIBILITY, 0, 0),
    /** The items of the dictionary are columns, of their types. */
    DICTIONARY(NORMATIVITY, 0, 0),
    /** All rows of the file could be read. */
    WHOLE(COMPLETENESS, 0, 0);

    private final DataDimension dimension;
    private final int least;
    private final int most;

    DataRuleKind(DataDimension dimension, int least, int most) {
        this.dimension = dimension;
        this.least = least;
        this.most = most;
    }

    DataDimension dimension() {
        return dimension;
    }

    int leastColumns() {
        return least;
    }

    int mostColumns() {
        return most;
    }

    static Optional<DataRuleKind> find(@Nullable String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    static DataRuleKind of(String name) {
        return valueOf(name);
    }
}
