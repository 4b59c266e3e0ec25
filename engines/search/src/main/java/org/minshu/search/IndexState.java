package org.minshu.search;

/** What {@link SearchIndex#prepare} found. */
public enum IndexState {
    /** There was no index: it is new and empty, and everything has to be indexed. */
    CREATED,
    /** The index is there, with the mapping this version writes. */
    CURRENT,
    /** The index is there with another version's mapping: it answers, but wants a rebuild. */
    OUTDATED
}
