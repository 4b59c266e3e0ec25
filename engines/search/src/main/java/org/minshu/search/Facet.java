package org.minshu.search;

/** A property that results are filtered and counted by. */
public enum Facet {
    LIBRARY,
    DEPARTMENT,
    REGION,
    THEME,
    OPEN_TYPE,
    FORMAT,
    UPDATE_CYCLE,
    LEVEL
}
