package org.minshu.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minshu.search.text.Folding;
import tools.jackson.databind.json.JsonMapper;

/** The body that the platform sends to its search engine for a text without filters, all facets counted; see SearchBody there. */
record EngineQuestion(String text) {

    static final String PATH = "/minshu-datasets/_search?request_cache=true&allow_partial_search_results=false";

    private static final int DIVISIBLE = 4;
    private static final List<String> FACETS = List.of(
            "classes.libraries",
            "department.key",
            "coverage.regions",
            "classes.theme",
            "classes.openType",
            "classes.formats",
            "classes.updateCycle",
            "classes.level");
    private static final List<String> SCORED = List.of(
            "words.titleZh^8",
            "words.titleZh.bigrams^6",
            "words.titleEn^8",
            "words.keywordsZh^4",
            "words.keywordsZh.bigrams^3",
            "words.keywordsEn^4",
            "words.itemNames^2",
            "words.itemNames.bigrams^2",
            "words.summaryZh",
            "words.summaryZh.bigrams",
            "words.summaryEn");

    String json() {
        var body = new LinkedHashMap<String, Object>();
        body.put("query", query());
        body.put("aggs", facets());
        body.put(
                "sort",
                Stream.of("_score", "activity.updatedAt", "code")
                        .map(key -> Map.of(key, key.equals("code") ? "asc" : "desc"))
                        .toList());
        body.put("from", 0);
        body.put("size", 20);
        body.put("track_total_hits", true);
        body.put("_source", Map.of("excludes", List.of()));
        return JsonMapper.shared().writeValueAsString(body);
    }

    private Map<String, Object> query() {
        var live = Map.of("term", Map.of("derived.live", true));
        return Map.of(
                "bool",
                Map.of(
                        "filter", List.of(live),
                        "must", words().stream().map(EngineQuestion::required).toList(),
                        "should", scores()));
    }

    private List<String> words() {
        return Folding.words(text);
    }

    private static Object required(String word) {
        var ways = new ArrayList<Object>();
        ways.add(constant(phrase("derived.contents", word), 1));
        if (word.codePointCount(0, word.length()) >= DIVISIBLE) {
            var byParts = Map.of("query", word, "operator", "and");
            ways.add(constant(Map.of("match", Map.of("derived.contents.words", byParts)), 0.1));
        }
        ways.add(constant(openPage(word), 0.3));
        return Map.of("dis_max", Map.of("queries", ways));
    }

    /** Of datasets that everybody may have, the documents too. */
    private static Object openPage(String word) {
        var open = Map.of("term", Map.of("classes.openType", "GENERAL"));
        var page = Map.of(
                "path", "pages", "query", phrase("pages.folded", word), "score_mode", "none", "ignore_unmapped", true);
        return Map.of("bool", Map.of("filter", List.of(open, Map.of("nested", page))));
    }

    private List<Object> scores() {
        var scores = new ArrayList<Object>();
        scores.add(Map.of(
                "multi_match",
                Map.of(
                        "query",
                        String.join(" ", words()),
                        "fields",
                        SCORED,
                        "type",
                        "best_fields",
                        "tie_breaker",
                        0.3)));
        words().forEach(word -> scores.add(constant(phrase("derived.titles", word), 10)));
        scores.add(constant(Map.of("term", Map.of("derived.titles.whole", String.join(" ", words()))), 40));
        scores.add(constant(Map.of("term", Map.of("code", text)), 100));
        return scores;
    }

    private static Object phrase(String field, String word) {
        return Map.of("match_phrase", Map.of(field, word));
    }

    private static Object constant(Object filter, double score) {
        return Map.of("constant_score", Map.of("filter", filter, "boost", score));
    }

    private static Map<String, Object> facets() {
        var facets = new TreeMap<String, Object>();
        for (var field : FACETS) {
            facets.put(field, Map.of("terms", Map.of("field", field, "size", 500)));
        }
        return facets;
    }
}
