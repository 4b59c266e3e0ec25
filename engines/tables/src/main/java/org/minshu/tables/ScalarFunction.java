package org.minshu.tables;

/** A function of values of one row. */
public enum ScalarFunction {
    /** Characters of a text. */
    LENGTH,
    LOWER,
    UPPER,
    ABS,
    /** To so many digits behind the point, 0 where that is left out. */
    ROUND,
    FLOOR,
    CEIL,
    /** Degrees east of a point, or of the middle of a shape's box. */
    LON,
    /** Degrees north of a point, or of the middle of a shape's box. */
    LAT
}
