package org.minshu.tables;

/** A function of the values of many rows; missing values are left out. */
public enum AggregateFunction {
    COUNT,
    SUM,
    AVG,
    MIN,
    MAX,
    MEDIAN,
    /** Between two values it is interpolated. */
    PERCENTILE
}
