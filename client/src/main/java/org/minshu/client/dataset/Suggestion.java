package org.minshu.client.dataset;

/**
 * Something to search for.
 *
 * @param kind dataset, item or department
 * @param text what to show and search
 * @param target slug of the dataset, key of the department, or the item's text
 */
public record Suggestion(String kind, String text, String target) {}
