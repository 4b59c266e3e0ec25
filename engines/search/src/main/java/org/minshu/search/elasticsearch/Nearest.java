package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minshu.search.Ranking;
import org.minshu.search.SearchQuery;
import org.minshu.search.Sense;
import tools.jackson.databind.JsonNode;

/**
 * The datasets that come nearest to what a query means. Which they are depends on the text and on no filter that results are
 * counted by: so every count says what choosing its value gives, and no page or order has others.
 *
 * @param likenesses cosines by code, the highest first
 */
record Nearest(Map<String, Double> likenesses) {

    static final Nearest NONE = new Nearest(Map.of());

    private static final int MOST = 40;
    /** As many as a graph search looks at; fewer would miss some of the nearest. */
    private static final int CANDIDATES = 200;

    /** Whether there is anything to ask. */
    static boolean isAsked(SearchQuery query) {
        return query.sense() != null && query.ranking() != Ranking.WORDS && !query.text().isBlank();
    }

    /** Only senses of the same model are looked at. */
    static Map<String, Object> body(SearchQuery query, Sense sense) {
        var filters = new ArrayList<>(new Filters(query).always());
        filters.add(object("term", object("sense.model", sense.model())));
        var nearest = object(
                "field",
                "sense.vector",
                "query_vector",
                sense.vector().numbers(),
                "k",
                MOST,
                "num_candidates",
                CANDIDATES,
                "filter",
                filters);
        return object(
                "query",
                object("knn", nearest),
                "sort",
                List.of(object("_score", "desc"), object("code", "asc")),
                "size",
                MOST,
                "_source",
                false,
                "track_total_hits",
                false);
    }

    static Nearest read(JsonNode answer) {
        var likenesses = new LinkedHashMap<String, Double>();
        for (var hit : answer.path("hits").path("hits")) {
            var likeness = 2 * hit.path("_score").asDouble(0) - 1; // the engine's scores are never negative
            likenesses.put(hit.path("_id").asString(), likeness);
        }
        return new Nearest(likenesses);
    }

    boolean isEmpty() {
        return likenesses.isEmpty();
    }

    /** The cosine; 0 where it is not among them. */
    double of(String code) {
        return likenesses.getOrDefault(code, 0.0);
    }
}
