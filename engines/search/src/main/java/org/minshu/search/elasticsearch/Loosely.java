package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minshu.search.text.Latin;

/** The condition where no dataset has all words: it has some, or enough of the parts of Chinese ones, or words that are nearly the same. */
final class Loosely {

    private static final double TERM = 4;
    private static final String ENOUGH_PARTS = "2<40%";

    private Loosely() {}

    static Object any(Terms terms, PagesWithin pages) {
        var ways = new ArrayList<Object>();
        terms.all().forEach(term -> ways.add(boosted(Matching.required(term, pages))));
        var text = terms.words().stream()
                .flatMap(word -> Sounds.runs(word).stream())
                .collect(Collectors.joining(" "));
        if (!text.isEmpty()) {
            var parts = object("query", text, "minimum_should_match", ENOUGH_PARTS);
            ways.add(Matching.constant(object("match", object("derived.contents.words", parts)), 1));
        }
        var english = terms.words().stream().filter(Latin::isPlain).toList();
        if (!english.isEmpty()) {
            ways.add(object("match", object("derived.english", nearly(english))));
        }
        return object("bool", object("should", ways, "minimum_should_match", 1));
    }

    /** A letter or two may differ, never the first. */
    static Object nearly(List<String> words) {
        return object("query", String.join(" ", words), "fuzziness", "AUTO", "prefix_length", 1);
    }

    private static Object boosted(Object condition) {
        return object("bool", object("must", condition, "boost", TERM));
    }
}
