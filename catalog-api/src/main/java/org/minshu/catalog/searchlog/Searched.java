package org.minshu.catalog.searchlog;

/**
 * Somebody searched for words and reads the first page.
 *
 * @param found how many results there are
 * @param loose whether they have only some of the words, or merely come near
 */
public record Searched(String text, long found, boolean loose) {}
