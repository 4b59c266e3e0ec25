package org.minshu.tables;

/** Arithmetic. */
public enum Operator {
    PLUS,
    MINUS,
    TIMES,
    /** Always gives a DOUBLE. */
    DIVIDED,
    REMAINDER
}
