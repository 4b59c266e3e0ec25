package org.minshu.search;

import java.util.List;

/**
 * What the score of one dataset for one text is made of.
 *
 * @param matches whether it is among the results at all
 * @param score the sum of the contributions, but for rounding
 * @param parts the largest first
 */
public record Explanation(boolean matches, double score, List<Part> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * One reason.
     *
     * @param term the word, or piece of a word, that was found there
     */
    public record Part(Reason reason, String term, double contribution) {}

    /** Where a term was found, and as what. */
    public enum Reason {
        /** The word is contained somewhere; this is what makes it a result. */
        CONTAINED,
        /** Only the parts of a long Chinese word are. */
        PARTS_CONTAINED,
        /** The word is in a document that everybody may read. */
        DOCUMENT_CONTAINS,
        TITLE_CONTAINS,
        TITLE_IS,
        CODE_IS,
        TITLE_ZH,
        TITLE_EN,
        KEYWORD_ZH,
        KEYWORD_EN,
        ITEM_NAME,
        SUMMARY_ZH,
        SUMMARY_EN,
        /** All words of the text are contained, where what is near counts too. */
        ALL_WORDS,
        /** Many words of the text are contained, or their parts. */
        SOME_WORDS,
        /** It is near to what the text means; the term is how near, 1 being the same. */
        MEANING,
        /** Everybody may have it. */
        OPEN,
        /** Its data are as new as promised. */
        FRESH,
        /** It is described well. */
        DESCRIBED,
        /** It was used lately. */
        USED,
        OTHER
    }
}
