package org.minshu.client.rows;

/** What becomes of the rows that are there. */
public enum PushMode {
    APPEND,
    REPLACE
}
