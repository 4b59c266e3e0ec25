package org.minshu.client.dataset;

/**
 * Something to search for.
 *
 * @param kind dataset, item, department, or query: what others search for
 * @param text what to show and search
 * @param target slug of the dataset, key of the department, or the item's or query's text
 */
public record Suggestion(String kind, String text, String target) {}
