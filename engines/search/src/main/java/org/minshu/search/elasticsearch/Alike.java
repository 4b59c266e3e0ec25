package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.search.Sense;
import tools.jackson.databind.JsonNode;

/** The datasets most like another: by meaning, and by the words that set it apart where its meaning is not known. */
final class Alike {

    private static final int CANDIDATES = 200;
    /** Below this cosine two datasets have hardly more in common than any two of one catalogue. */
    private static final double LEAST_LIKENESS = 0.5;

    private static final int MOST_TERMS = 25;
    private static final List<String> FIELDS = List.of(
            "words.titleZh.bigrams",
            "words.titleEn",
            "words.keywordsZh.bigrams",
            "words.keywordsEn",
            "words.itemNames");

    private Alike() {}

    static Map<String, Object> body(String code, @Nullable Sense sense, int limit) {
        var order = List.of(object("_score", "desc"), object("code", "asc"));
        var query = sense == null ? byWords(code) : byMeaning(code, sense, limit);
        return object("query", query, "sort", order, "size", limit, "_source", false, "track_total_hits", false);
    }

    private static Map<String, Object> byMeaning(String code, Sense sense, int limit) {
        var others = object(
                "bool",
                object(
                        "filter",
                        List.of(Filters.LIVE, object("term", object("sense.model", sense.model()))),
                        "must_not",
                        List.of(object("term", object("code", code)))));
        var knn = object(
                "field",
                "sense.vector",
                "query_vector",
                sense.vector().numbers(),
                "k",
                limit,
                "num_candidates",
                CANDIDATES);
        knn.put("similarity", LEAST_LIKENESS);
        knn.put("filter", others);
        return object("knn", knn);
    }

    /** The dataset itself is never among them. */
    private static Map<String, Object> byWords(String code) {
        var like = object("fields", FIELDS, "like", List.of(object("_id", code)), "min_term_freq", 1);
        like.put("min_doc_freq", 2);
        like.put("max_query_terms", MOST_TERMS);
        return object("bool", object("must", object("more_like_this", like), "filter", Filters.LIVE));
    }

    static List<String> read(JsonNode answer) {
        return Answer.children(answer.path("hits").path("hits")).stream()
                .map(hit -> hit.path("_id").asString())
                .toList();
    }
}
