package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minshu.search.IndexDocument;
import org.minshu.search.text.Folding;
import org.minshu.search.text.Latin;
import org.minshu.search.text.Readings;
import tools.jackson.databind.JsonNode;

/**
 * Finds what somebody meant to type: words of the catalogue that sound like theirs, as when an input method offers the wrong
 * characters, or that differ from theirs in a letter or two.
 */
final class Correcting {

    private static final int READ = 30;
    private static final int SHORTEST_LATIN = 4;

    private final List<String> words;

    Correcting(String text) {
        words = Folding.words(text);
    }

    boolean isEmpty() {
        return pairs().isEmpty() && latin().isEmpty();
    }

    Map<String, Object> body() {
        var ways = new ArrayList<Object>();
        pairs().forEach(pair -> ways.add(Matching.constant(object("match_phrase", object("derived.sounds", pair)), 1)));
        if (!latin().isEmpty()) {
            ways.add(object("match", object("derived.english", Loosely.nearly(latin()))));
        }
        return object(
                "query",
                object("bool", object("filter", Filters.LIVE, "should", ways, "minimum_should_match", 1)),
                "_source",
                List.of("code", "words", "department"),
                "size",
                READ);
    }

    /** The text with other words in it; nothing where none are nearer to the catalogue's. */
    Optional<String> read(JsonNode answer) {
        var near = new Nearby(Answer.children(answer.path("hits").path("hits")).stream()
                .map(Answer::document)
                .flatMap(Correcting::texts)
                .distinct()
                .toList());
        var corrected = words.stream().map(near::correct).collect(Collectors.joining(" "));
        return corrected.equals(String.join(" ", words)) ? Optional.empty() : Optional.of(corrected);
    }

    private static Stream<String> texts(IndexDocument document) {
        var words = document.words();
        return Stream.of(
                        Stream.of(words.titleZh(), document.department().nameZh()),
                        Stream.ofNullable(words.titleEn()),
                        words.keywordsZh().stream(),
                        words.keywordsEn().stream(),
                        words.itemNames().stream(),
                        Stream.of(words.summaryZh()),
                        Stream.ofNullable(words.summaryEn()))
                .flatMap(texts -> texts);
    }

    /** Neighbouring syllables. */
    private List<String> pairs() {
        return words.stream()
                .flatMap(word -> Sounds.runs(word).stream())
                .map(Readings::of)
                .flatMap(syllables -> Stream.iterate(0, i -> i + 1 < syllables.size(), i -> i + 1)
                        .map(i -> syllables.get(i) + " " + syllables.get(i + 1)))
                .distinct()
                .toList();
    }

    private List<String> latin() {
        return words.stream()
                .filter(word -> Latin.isPlain(word) && word.length() >= SHORTEST_LATIN)
                .toList();
    }
}
