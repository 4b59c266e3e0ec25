package org.minshu.client.dataset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answer of {@code GET /api/v1/datasets}.
 *
 * @param total how many entries match
 * @param page counted from 1; {@code page × size} is at most 10,000
 * @param facets counts by value: library, department, region, theme, openType, format, updateCycle, level; each
 *     facet's counts ignore that facet's own filter
 * @param reading how the text was read; none where its words are taken as they stand
 */
public record SearchResult(
        List<DatasetSummary> items,
        long total,
        int page,
        int size,
        Map<String, List<FacetCount>> facets,
        @Nullable Reading reading) {

    public SearchResult(
            List<DatasetSummary> items, long total, int page, int size, Map<String, List<FacetCount>> facets) {
        this(items, total, page, size, facets, null);
    }

    /** The same, found by reading the text so. */
    public SearchResult read(@Nullable Reading as) {
        return new SearchResult(items, total, page, size, facets, as);
    }

    public record FacetCount(String value, long count) {}
}
