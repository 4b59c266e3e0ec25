package org.minshu.ingestion.table.typing;

/** What one value looks like. */
enum Shape {
    TEXT,
    /** Stands for no value: —, 无, N/A. */
    ABSENT,
    INTEGER,
    DECIMAL,
    /** With an exponent. */
    EXPONENT,
    PERCENT,
    BOOLEAN,
    /** Year first. */
    DATE,
    TIMESTAMP,
    /** The year last: which of the others is the month has to show. */
    LATE_YEAR
}
