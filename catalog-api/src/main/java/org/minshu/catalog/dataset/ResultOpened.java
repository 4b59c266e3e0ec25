package org.minshu.catalog.dataset;

/**
 * Somebody opened an entry from the results of a search.
 *
 * @param query what was searched for
 * @param place among the results, counted from 1
 */
public record ResultOpened(String query, int place) {}
