package org.minshu.catalog.passage;

/**
 * The text of a document, still in the object store.
 *
 * @param dataset its resource code
 * @param file id of the file that it was taken out of
 * @param paged whether the numbers of its pages are those that a reader sees
 * @param about what the document says of itself: title, author, subject; empty where it says nothing
 */
public record StoredText(String dataset, String file, String name, boolean paged, String key, String about) {}
