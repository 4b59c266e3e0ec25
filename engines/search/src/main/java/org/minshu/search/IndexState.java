package org.minshu.search;

/** What {@link SearchIndex#prepare} found. */
public enum IndexState {
    /** The index is new, or nothing has been written to it yet: everything has to be indexed. */
    EMPTY,
    /** The index has something in it, with the mapping this version writes. */
    CURRENT,
    /** The index is there with another version's mapping: it answers, but wants a rebuild. */
    OUTDATED
}
