package org.minshu.client.dataset;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * A published entry in a list.
 *
 * @param level data grade 1 to 4
 * @param rows how many records the department holds
 * @param highlights marked pieces by field: title, titleEn, summary, summaryEn, keywords, items; empty outside search
 */
public record DatasetSummary(
        String code,
        String slug,
        String title,
        @Nullable String titleEn,
        String summary,
        @Nullable String summaryEn,
        Named department,
        List<String> libraries,
        @Nullable String theme,
        String openType,
        @Nullable String shareType,
        @Nullable String formatType,
        String updateCycle,
        int level,
        @Nullable Long rows,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        List<Highlight> highlights) {

    /** A field's text cut into pieces, of which some match the query. */
    public record Highlight(String field, List<Piece> pieces) {}

    public record Piece(String text, boolean match) {}
}
