package org.minshu.catalog.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minshu.search.Facet;
import org.minshu.search.SearchQuery;
import org.minshu.search.Wording;

/**
 * What a text is taken to mean.
 *
 * @param wording its words
 * @param demands conditions that it names
 * @param meant what was read as something else than a word, in the order of the text
 */
public record Interpretation(Wording wording, Map<Facet, Set<String>> demands, List<Meant> meant) {

    public Interpretation {
        demands = Map.copyOf(demands);
        meant = List.copyOf(meant);
    }

    /**
     * A piece of the text that is not searched as a word.
     *
     * @param kind a facet's name in the contract, or year or newest
     * @param text as it stands in the text, folded
     * @param value the facet's values between commas, or the year
     */
    public record Meant(String kind, String text, String value, boolean demanded) {}

    /** Whether anything is left to search by. */
    public boolean saysSomething() {
        return !wording.terms().isEmpty() || !demands.isEmpty() || !meant.isEmpty();
    }

    /** A search for that. Filters that the searcher has chosen stay; of the same facet, they win. */
    public SearchQuery of(SearchQuery query) {
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        demands.forEach((facet, values) -> filters.put(facet, new HashSet<>(values)));
        filters.putAll(query.filters());
        return query.worded(wording).filtered(filters);
    }

    /** The same, where the conditions it names are wishes. */
    public Interpretation relaxed() {
        var favours = new ArrayList<>(wording.favours());
        demands.forEach((facet, values) -> favours.add(new Wording.Favour(facet, values)));
        return new Interpretation(
                new Wording(wording.terms(), wording.preferred(), favours, wording.year(), wording.newest(), false),
                Map.of(),
                meant);
    }
}
