package org.minshu.client.dataset;

import java.util.List;
import java.util.Map;

/**
 * Answer of {@code GET /api/v1/datasets}.
 *
 * @param total how many entries match
 * @param page counted from 1; {@code page × size} is at most 10,000
 * @param facets counts by value: library, department, region, theme, openType, format, updateCycle, level; each
 *     facet's counts ignore that facet's own filter
 */
public record SearchResult(
        List<DatasetSummary> items, long total, int page, int size, Map<String, List<FacetCount>> facets) {

    public record FacetCount(String value, long count) {}
}
