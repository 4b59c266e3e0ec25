package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minshu.search.Facet;
import org.minshu.search.SearchQuery;
import org.minshu.search.SortOrder;

/** Puts a query into the engine's words. */
final class SearchBody {

    /** More than any vocabulary has values, and than a province has departments that somebody scrolls through. */
    private static final int FACET_VALUES = 500;

    private SearchBody() {}

    /** {@code sought} is what is looked for, as a condition and a score. */
    static Map<String, Object> of(SearchQuery query, Map<String, Object> sought) {
        var filters = new Filters(query);
        var body = object("query", sought);
        if (!filters.counted().isEmpty()) {
            body.put("post_filter", Filters.all(filters.counted()));
        }
        body.put("aggs", counts(query, filters));
        body.put("sort", order(query.sort()));
        body.put("from", (query.page() - 1) * query.size());
        body.put("size", query.size());
        body.put("track_total_hits", true);
        // item names and documents serve to say where words are, and are the bulk of what is stored
        body.put(
                "_source",
                object("excludes", query.text().isBlank() ? List.of("words.itemNames", "texts") : List.of()));
        return body;
    }

    /** Ends with the first that is found, and scores nothing. */
    static Map<String, Object> any(SearchQuery query) {
        var conditions = new ArrayList<Object>(new Filters(query).counted());
        conditions.add(Matching.of(query));
        return object(
                "query",
                object("bool", object("filter", conditions)),
                "size",
                0,
                "track_total_hits",
                1,
                "terminate_after",
                1);
    }

    private static Map<String, Object> counts(SearchQuery query, Filters filters) {
        var counts = new TreeMap<String, Object>();
        for (Facet facet : query.facets()) {
            counts.put(facet.name(), counted(facet, filters.countedExcept(facet)));
        }
        return counts;
    }

    /** A filter that lets everything through would cost as much as one that does not. */
    private static Map<String, Object> counted(Facet facet, List<Object> others) {
        var values = object("terms", object("field", Filters.field(facet), "size", FACET_VALUES));
        return others.isEmpty() ? values : object("filter", Filters.all(others), "aggs", object("values", values));
    }

    private static List<Object> order(SortOrder sort) {
        var keys = new ArrayList<Object>();
        switch (sort) {
            case RELEVANCE -> {
                keys.add(by("_score", "desc"));
                keys.add(by("activity.updatedAt", "desc"));
            }
            case UPDATED -> keys.add(by("activity.updatedAt", "desc"));
            case PUBLISHED -> keys.add(by("activity.publishedAt", "desc"));
            case TITLE -> keys.add(by("derived.titleOrder", "asc"));
            case POPULARITY -> keys.add(by("activity.popularity", "desc"));
        }
        keys.add(by("code", "asc"));
        return keys;
    }

    private static Object by(String field, String direction) {
        return object(field, direction);
    }
}
