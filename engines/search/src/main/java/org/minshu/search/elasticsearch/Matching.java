package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minshu.search.SearchQuery;

/**
 * Turns a text into a condition and a score. The condition is complete: every word must be contained, character by
 * character, anywhere. The score comes from words and bigrams, weighted by field.
 */
final class Matching {

    /** Shorter words would match too much by their parts. */
    private static final int DIVISIBLE = 4;

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

    private Matching() {}

    static Map<String, Object> of(SearchQuery query) {
        var words = Folding.words(query.text());
        var parts = object("filter", new Filters(query).always());
        if (!words.isEmpty()) {
            var pages = new PagesWithin(query.reach());
            parts.put("must", words.stream().map(word -> required(word, pages)).toList());
            parts.put("should", scores(query.text(), words));
        }
        return object("bool", parts);
    }

    /**
     * The word itself counts more than that a document contains it, and that more than its parts; together they count less
     * than any scored field.
     */
    private static Object required(String word, PagesWithin pages) {
        var ways = new ArrayList<Object>();
        ways.add(constant(contains("derived.contents", word), 1));
        if (word.codePointCount(0, word.length()) >= DIVISIBLE) {
            var byParts = object("query", word, "operator", "and");
            ways.add(constant(object("match", object("derived.contents.words", byParts)), 0.1));
        }
        ways.add(constant(pages.contain(word), 0.3));
        return object("dis_max", object("queries", ways));
    }

    private static List<Object> scores(String text, List<String> words) {
        var scores = new ArrayList<Object>();
        scores.add(object(
                "multi_match", object("query", text, "fields", SCORED, "type", "best_fields", "tie_breaker", 0.3)));
        words.forEach(word -> scores.add(constant(contains("derived.titles", word), 10)));
        scores.add(constant(object("term", object("derived.titles.whole", String.join(" ", words))), 40));
        scores.add(constant(object("term", object("code", text.strip())), 100));
        return scores;
    }

    /** All pairs of neighbouring characters, in order and side by side: exactly the texts that contain the word. */
    static Map<String, Object> contains(String field, String word) {
        return word.codePointCount(0, word.length()) == 1
                ? object("term", object(field + ".single", word))
                : object("match_phrase", object(field, word));
    }

    static Map<String, Object> constant(Object filter, double score) {
        return object("constant_score", object("filter", filter, "boost", score));
    }
}
