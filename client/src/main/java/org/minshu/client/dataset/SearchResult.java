package org.minshu.client.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * Answer of {@code GET /api/v1/datasets}.
 *
 * @param total how many entries match
 * @param page counted from 1; {@code page × size} is at most 10,000
 * @param facets counts by value: library, department, region, theme, openType, format, updateCycle, level; each
 *     facet's counts ignore that facet's own filter
 * @param reading how the text was read; none where its words are taken as they stand
 * @param answers libraries and departments that are called what the text says, at most three of each; on the first page only
 */
public record SearchResult(
        List<DatasetSummary> items,
        long total,
        int page,
        int size,
        Map<String, List<FacetCount>> facets,
        @Nullable Reading reading,
        List<Answer> answers) {

    /** An API of before answers with datasets alone. */
    public SearchResult {
        answers = Objects.requireNonNullElse(answers, List.of());
    }

    public SearchResult(
            List<DatasetSummary> items, long total, int page, int size, Map<String, List<FacetCount>> facets) {
        this(items, total, page, size, facets, null, List.of());
    }

    /** The same, found by reading the text so. */
    public SearchResult read(@Nullable Reading as) {
        return new SearchResult(items, total, page, size, facets, as, answers);
    }

    /** The same, beside these. */
    public SearchResult answered(List<Answer> others) {
        return new SearchResult(items, total, page, size, facets, reading, others);
    }

    public record FacetCount(String value, long count) {}

    /**
     * Something else than a dataset.
     *
     * @param kind library or department
     */
    public record Answer(String kind, Named named) {}
}
