package org.minshu.search;

/** What {@link SearchIndex#prepare} found. */
public enum IndexState {
    /** The index is new, or nothing has been written to it yet: everything has to be indexed. */
    EMPTY,
    /** The index has something in it, with the mapping this version writes. */
    CURRENT,
    /** The index is there with an earlier version's mapping: it answers, but wants a rebuild. */
    OUTDATED,
    /** The index is there with a later version's mapping: that version looks after it. */
    NEWER
}
