package org.minshu.search;

import java.util.List;
import java.util.Map;

/**
 * A dataset that matches.
 *
 * @param dataset as indexed; item names are present only when the query has a text
 * @param highlights where the words stand; fields without a match are absent
 */
public record SearchHit(IndexDocument dataset, Map<Field, List<Fragment>> highlights) {

    /** Where words can be highlighted. */
    public enum Field {
        TITLE_ZH,
        TITLE_EN,
        SUMMARY_ZH,
        SUMMARY_EN,
        KEYWORD,
        ITEM_NAME
    }

    /** A text, or the part of it around its first match, cut into matching and other pieces; never markup. */
    public record Fragment(List<Piece> pieces) {

        public String text() {
            return String.join("", pieces.stream().map(Piece::text).toList());
        }
    }

    public record Piece(String text, boolean matches) {}
}
