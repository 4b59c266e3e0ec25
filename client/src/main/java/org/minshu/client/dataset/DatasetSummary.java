package org.minshu.client.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * A published entry in a list.
 *
 * @param level data grade 1 to 4
 * @param rows how many records the department holds
 * @param highlights marked pieces by field: title, titleEn, summary, summaryEn, keywords, items; empty outside search
 * @param passages where in its documents words of the search stand, at most three; only in files that the caller may download
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
        List<Highlight> highlights,
        List<Passage> passages) {

    /** An API of before knows no passages. */
    public DatasetSummary {
        passages = Objects.requireNonNullElse(passages, List.of());
    }

    /** A field's text cut into pieces, of which some match the query. */
    public record Highlight(String field, List<Piece> pieces) {}

    /**
     * A place in a document, with a little of the text around it.
     *
     * @param file id of the distribution
     * @param page of a PDF or slides, counted from 1; null where a document's pages depend on who prints it, and
     *     where the words are in its title, author or subject
     */
    public record Passage(
            String file, String fileName, @Nullable Integer page, List<Piece> pieces) {}

    public record Piece(String text, boolean match) {}
}
