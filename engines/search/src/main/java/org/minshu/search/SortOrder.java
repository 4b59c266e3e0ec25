package org.minshu.search;

/** The order of results; ties are broken by the resource code, so that pages neither repeat nor skip. */
public enum SortOrder {
    /** Best match first; without a text, last updated first. */
    RELEVANCE,
    UPDATED,
    PUBLISHED,
    /** Chinese title, by pinyin for the common characters. */
    TITLE,
    POPULARITY
}
