package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.minshu.search.Ranking;
import org.minshu.search.SearchQuery;
import org.minshu.search.Sense;
import tools.jackson.databind.JsonNode;

/**
 * The datasets that come nearest to what a query means, and those that contain most of its words though not all. Which they are
 * depends on no filter that results are counted by: so every count says what choosing its value gives, and no page or
 * order has others.
 *
 * @param likenesses cosines by code, the highest first
 * @param shares what their words score, divided by what the best of them does, by code
 */
record Near(Map<String, Double> likenesses, Map<String, Double> shares) {

    static final Near NOTHING = new Near(Map.of(), Map.of());

    /** Datasets of each kind. */
    private static final int MOST = 30;
    /** As many as the search through the graph looks at; with fewer it would miss some of the nearest. */
    private static final int CANDIDATES = 200;
    /** Cosines below this are met between any two texts. */
    private static final double NOTHING_IN_COMMON = 0.3;
    /** The least that is near, and how much less than the nearest. */
    private static final double LEAST_LIKENESS = 0.42;

    private static final double LESS_LIKE = 0.12;
    /** The least share of the words. */
    private static final double LEAST_SHARE = 0.3;
    /** What the same meaning and the best share are worth; a word in a title scores some ten to forty. */
    private static final double WORTH_OF_MEANING = 120;

    private static final double WORTH_OF_WORDS = 15;
    private static final List<String> FIELDS = List.of(
            "words.titleZh^2",
            "words.titleZh.bigrams^3",
            "words.titleEn^3",
            "words.keywordsZh^2",
            "words.keywordsZh.bigrams^3",
            "words.keywordsEn^3",
            "words.itemNames",
            "words.itemNames.bigrams^2",
            "words.summaryZh",
            "words.summaryZh.bigrams",
            "words.summaryEn");
    /** Codes and numbers mean nothing to a model; nor does what is said around them. */
    private static final Pattern SPEECH = Pattern.compile("\\p{IsHan}|\\p{L}{3}");

    /** Whether there is anything to ask. */
    static boolean isAsked(SearchQuery query) {
        return query.sense() != null
                && query.ranking() != Ranking.WORDS
                && SPEECH.matcher(words(query)).find();
    }

    /** One for meaning, and one for words unless meaning alone is wanted. */
    static List<Map<String, Object>> bodies(SearchQuery query, Sense sense) {
        var bodies = new ArrayList<Map<String, Object>>();
        bodies.add(body(object("knn", knn(query, sense))));
        if (query.ranking() != Ranking.MEANING) {
            var some = object("query", words(query), "fields", FIELDS, "type", "best_fields", "tie_breaker", 0.5);
            bodies.add(body(object(
                    "bool", object("must", object("multi_match", some), "filter", new Filters(query).always()))));
        }
        return bodies;
    }

    /** What is left of the text where it is understood. */
    private static String words(SearchQuery query) {
        var words = Terms.of(query).words();
        return words.isEmpty() ? query.text() : String.join(" ", words);
    }

    /** Only senses of the same model are looked at. */
    private static Map<String, Object> knn(SearchQuery query, Sense sense) {
        var filters = new ArrayList<>(new Filters(query).always());
        filters.add(object("term", object("sense.model", sense.model())));
        var vector = sense.vector().numbers();
        var knn = object("field", "sense.vector", "query_vector", vector, "k", MOST, "num_candidates", CANDIDATES);
        knn.put("filter", filters);
        return knn;
    }

    private static Map<String, Object> body(Map<String, Object> query) {
        var order = List.of(object("_score", "desc"), object("code", "asc"));
        return object("query", query, "sort", order, "size", MOST, "_source", false, "track_total_hits", false);
    }

    static Near read(List<JsonNode> answers) {
        var likenesses = new LinkedHashMap<String, Double>();
        scores(answers.getFirst()).forEach((code, score) -> likenesses.put(code, 2 * score - 1)); // of a cosine
        var shares = new LinkedHashMap<String, Double>();
        if (answers.size() > 1) {
            var scores = scores(answers.getLast());
            var best =
                    scores.values().stream().mapToDouble(score -> score).max().orElse(1);
            scores.forEach((code, score) -> shares.put(code, score / best));
        }
        return new Near(likenesses, shares);
    }

    private static Map<String, Double> scores(JsonNode answer) {
        var scores = new LinkedHashMap<String, Double>();
        for (var hit : answer.path("hits").path("hits")) {
            scores.put(hit.path("_id").asString(), hit.path("_score").asDouble(0));
        }
        return scores;
    }

    /** What being near adds to a score, by code: those are absent that are not near enough. */
    Map<String, Double> worths() {
        var worths = new LinkedHashMap<String, Double>();
        likenesses.keySet().forEach(code -> add(code, worthOfMeaning(code), worths));
        shares.keySet().forEach(code -> add(code, worthOfWords(code), worths));
        return worths;
    }

    private static void add(String code, double worth, Map<String, Double> worths) {
        if (worth > 0) {
            worths.merge(code, worth, Double::sum);
        }
    }

    double worthOfMeaning(String code) {
        var likeness = likeness(code);
        var nearest = likenesses.values().stream().findFirst().orElse(0.0);
        boolean near = likeness >= LEAST_LIKENESS && likeness >= nearest - LESS_LIKE;
        return near ? WORTH_OF_MEANING * (likeness - NOTHING_IN_COMMON) / (1 - NOTHING_IN_COMMON) : 0;
    }

    double worthOfWords(String code) {
        var share = shares.getOrDefault(code, 0.0);
        return share >= LEAST_SHARE ? WORTH_OF_WORDS * share : 0;
    }

    /** The cosine; 0 where it is not among the nearest. */
    double likeness(String code) {
        return likenesses.getOrDefault(code, 0.0);
    }
}
