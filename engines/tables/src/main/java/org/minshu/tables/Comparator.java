package org.minshu.tables;

/** How two values are compared; with a missing one, no comparison holds. */
public enum Comparator {
    EQUAL,
    DIFFERENT,
    LESS,
    AT_MOST,
    GREATER,
    AT_LEAST
}
