package org.minshu.search;

import java.util.List;
import java.util.Map;

/**
 * One page of results.
 *
 * @param total how many datasets match, exactly
 * @param facets for each facet asked for, its values by falling count; values without a match are absent
 */
public record SearchPage(long total, List<SearchHit> hits, Map<Facet, List<FacetCount>> facets) {

    /** How many results a facet's value would give. */
    public record FacetCount(String value, long count) {}
}
