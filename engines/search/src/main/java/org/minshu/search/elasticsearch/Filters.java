package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.minshu.search.BoundingBox;
import org.minshu.search.Facet;
import org.minshu.search.SearchQuery;

/** What restricts results without a say in their order. */
final class Filters {

    /** Neither a tombstone nor anything else that is not a dataset. */
    static final Map<String, Object> LIVE = object("term", object("derived.live", true));

    private final SearchQuery query;

    Filters(SearchQuery query) {
        this.query = query;
    }

    /** Holds for every result and every count: also the facets that are filtered by but not counted. */
    List<Object> always() {
        var filters = new ArrayList<Object>();
        filters.add(LIVE);
        filters.addAll(chosen(facet -> !query.facets().contains(facet)));
        if (query.box() != null) {
            filters.addAll(intersects(query.box()));
        }
        if (query.from() != null) {
            filters.add(range("activity.publishedAt", "gte", query.from()));
        }
        if (query.to() != null) {
            filters.add(range("activity.publishedAt", "lte", query.to()));
        }
        return filters;
    }

    /** Holds for results, but is taken out of the count of its own facet. */
    List<Object> counted() {
        return chosen(query.facets()::contains);
    }

    List<Object> countedExcept(Facet own) {
        return chosen(facet -> facet != own && query.facets().contains(facet));
    }

    static Map<String, Object> all(List<Object> filters) {
        return object("bool", object("filter", filters));
    }

    static String field(Facet facet) {
        return switch (facet) {
            case LIBRARY -> "classes.libraries";
            case DEPARTMENT -> "department.key";
            case REGION -> "coverage.regions";
            case THEME -> "classes.theme";
            case OPEN_TYPE -> "classes.openType";
            case FORMAT -> "classes.formats";
            case UPDATE_CYCLE -> "classes.updateCycle";
            case LEVEL -> "classes.level";
        };
    }

    private List<Object> chosen(Predicate<Facet> which) {
        var filters = new ArrayList<Object>();
        query.filters().forEach((facet, values) -> {
            if (which.test(facet) && !values.isEmpty()) {
                filters.add(anyOf(facet, values));
            }
        });
        return filters;
    }

    private static Object anyOf(Facet facet, Set<String> values) {
        var known = values.stream()
                .filter(value -> facet != Facet.LEVEL || isNumber(value))
                .sorted()
                .toList();
        return object("terms", object(field(facet), known));
    }

    private static List<Object> intersects(BoundingBox box) {
        return List.of(
                range("coverage.box.minLon", "lte", box.maxLon()),
                range("coverage.box.maxLon", "gte", box.minLon()),
                range("coverage.box.minLat", "lte", box.maxLat()),
                range("coverage.box.maxLat", "gte", box.minLat()));
    }

    private static Object range(String field, String operator, Object bound) {
        return object("range", object(field, object(operator, bound)));
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d{1,9}");
    }
}
