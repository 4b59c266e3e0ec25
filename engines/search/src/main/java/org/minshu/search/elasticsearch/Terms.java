package org.minshu.search.elasticsearch;

import java.util.List;
import java.util.stream.Stream;
import org.minshu.search.SearchQuery;
import org.minshu.search.text.Folding;
import org.minshu.search.text.Readings;

/**
 * The folded words of a query, each with those that do as well.
 *
 * @param loose whether some of them are enough
 */
record Terms(List<Term> all, boolean loose) {

    record Term(String word, List<String> also) {

        Stream<String> words() {
            return Stream.concat(Stream.of(word), also.stream());
        }
    }

    static Terms of(SearchQuery query) {
        var wording = query.wording();
        if (wording == null) {
            return new Terms(
                    Folding.words(query.text()).stream()
                            .map(word -> new Term(word, List.of()))
                            .toList(),
                    false);
        }
        return new Terms(
                wording.terms().stream()
                        .map(term -> new Term(folded(term.word()), folded(term.also())))
                        .filter(term -> !term.word().isEmpty())
                        .distinct()
                        .toList(),
                wording.loose());
    }

    List<String> words() {
        return all.stream().map(Term::word).distinct().toList();
    }

    /** Syllables with blanks between them, as some spell Chinese; empty where the words are others. */
    String spelt() {
        var words = words();
        boolean spelt =
                words.size() > 1 && words.stream().allMatch(word -> word.length() > 1 && Readings.isSyllable(word));
        return spelt ? String.join(" ", words) : "";
    }

    List<String> also() {
        return all.stream().flatMap(term -> term.also().stream()).distinct().toList();
    }

    /** What to mark in what is shown. */
    List<String> shown() {
        return all.stream().flatMap(Term::words).distinct().toList();
    }

    private static List<String> folded(List<String> words) {
        return words.stream()
                .map(Terms::folded)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String folded(String word) {
        return Folding.fold(word).strip();
    }
}
