package org.minshu.client.operations;

import java.util.List;

/**
 * What the score of a dataset for a search is made of.
 *
 * @param matches whether it is among the results
 * @param parts the largest contribution first; they add up to the score
 */
public record ExplanationView(String code, String title, String q, boolean matches, double score, List<Part> parts) {

    public ExplanationView {
        parts = List.copyOf(parts);
    }

    /**
     * One reason.
     *
     * @param field where the term was found, such as {@code TITLE_ZH}, {@code KEYWORD_EN}, {@code ITEM_NAME}, or as what:
     *     {@code CONTAINED} anywhere, {@code TITLE_CONTAINS}, {@code TITLE_IS}, {@code CODE_IS}
     */
    public record Part(String field, String term, double contribution) {}
}
