package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minshu.search.SearchQuery;
import org.minshu.search.elasticsearch.Terms.Term;
import org.minshu.search.text.Latin;

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
        var terms = Terms.of(query);
        var parts = object("filter", new Filters(query).always());
        if (!terms.all().isEmpty()) {
            var pages = new PagesWithin(query.reach());
            parts.put("must", terms.loose() ? List.of(Loosely.any(terms, pages)) : all(terms, pages));
        }
        var should = new ArrayList<Object>();
        if (!terms.all().isEmpty()) {
            should.addAll(scores(query.text(), terms));
        }
        should.addAll(Preferences.of(query.wording()));
        if (!should.isEmpty()) {
            parts.put("should", should);
        }
        return object("bool", parts);
    }

    private static List<Object> all(Terms terms, PagesWithin pages) {
        List<Object> all =
                terms.all().stream().map(term -> required(term, pages)).toList();
        var spelt = terms.spelt();
        if (spelt.isEmpty()) {
            return all;
        }
        var together = constant(object("match_phrase", object("derived.sounds", spelt)), 0.2);
        return List.of(object("bool", object("should", List.of(object("bool", object("must", all)), together))));
    }

    /** Itself, or a word that does as well. */
    static Object required(Term term, PagesWithin pages) {
        var ways = new ArrayList<>(ways(term.word(), pages));
        term.also().forEach(word -> ways.add(constant(contains("derived.contents", word), 0.5)));
        return object("dis_max", object("queries", ways));
    }

    /**
     * The word itself counts more than that a document contains it, and that more than its parts; together they count less
     * than any scored field.
     */
    private static List<Object> ways(String word, PagesWithin pages) {
        var ways = new ArrayList<Object>();
        ways.add(constant(contains("derived.contents", word), 1));
        if (word.codePointCount(0, word.length()) >= DIVISIBLE) {
            var byParts = object("query", word, "operator", "and");
            ways.add(constant(object("match", object("derived.contents.words", byParts)), 0.1));
        }
        ways.add(constant(pages.contain(word), 0.3));
        if (Latin.isPlain(word)) {
            ways.add(constant(object("match", object("derived.english", word)), 0.8));
            Spelling.of(word)
                    .ways(word, "derived.sounds", "derived.initials")
                    .forEach(way -> ways.add(constant(way, 0.2)));
        }
        return ways;
    }

    private static List<Object> scores(String text, Terms terms) {
        var scores = new ArrayList<Object>();
        scores.add(scored(String.join(" ", terms.words()), 1));
        if (!terms.also().isEmpty()) {
            scores.add(scored(String.join(" ", terms.also()), 0.4));
        }
        terms.words().forEach(word -> {
            scores.add(constant(contains("derived.titles", word), 10));
            Spelling.of(word)
                    .ways(word, "derived.titleSounds", "derived.titleInitials")
                    .forEach(way -> scores.add(constant(way, 10)));
        });
        terms.also().forEach(word -> scores.add(constant(contains("derived.titles", word), 5)));
        var english = terms.words().stream().filter(Latin::isPlain).toList();
        if (!english.isEmpty()) {
            scores.add(object("match", object("derived.english", String.join(" ", english))));
        }
        scores.add(constant(object("term", object("derived.titles.whole", String.join(" ", terms.words()))), 40));
        scores.add(constant(object("term", object("code", text.strip())), 100));
        return scores;
    }

    private static Object scored(String words, double boost) {
        return object(
                "multi_match",
                object("query", words, "fields", SCORED, "type", "best_fields", "tie_breaker", 0.3, "boost", boost));
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
