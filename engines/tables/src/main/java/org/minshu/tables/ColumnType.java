package org.minshu.tables;

/** What a column holds, and how it lies in Parquet. */
public enum ColumnType {
    /** UTF-8; codes keep their leading zeros. */
    TEXT,
    /** 64 bits, signed. */
    INTEGER,
    /** DECIMAL of at most 38 digits: what was written is what is kept. */
    DECIMAL,
    /** Binary floating point, for numbers that have too many digits or an exponent. */
    DOUBLE,
    BOOLEAN,
    /** A day, without a time zone. */
    DATE,
    /** Microseconds; a time without a zone is Asia/Shanghai's and is kept as UTC. */
    TIMESTAMP,
    /** A struct of the doubles {@code lon} and {@code lat}, degrees of WGS 84. */
    POINT,
    /** A struct of {@code geojson} (text) and its box: the doubles {@code west}, {@code south}, {@code east}, {@code north}. */
    SHAPE
}
