package org.minshu.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minshu.catalog.wording.Interpretation;
import org.minshu.catalog.wording.Interpreter;
import org.minshu.client.dataset.Reading.Tried;
import org.minshu.search.Ranking;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchQuery;
import org.minshu.search.text.Folding;
import org.springframework.stereotype.Component;

/**
 * Settles what to search for: what a text means and, as long as its words find nothing, a little less: without the conditions
 * that the text names, in words that were probably meant, by some of the words.
 */
@Component
class Settling {

    /** As literal: nothing is to be read into the text. */
    private static final String EVERYTHING = "*";

    private final Interpreter interpreter;
    private final SearchIndex index;

    Settling(Interpreter interpreter, SearchIndex index) {
        this.interpreter = interpreter;
        this.index = index;
    }

    Settled settle(SearchQuery query, Set<String> literal) {
        if (query.text().isBlank() || query.ranking() == Ranking.MEANING) {
            return Settled.plain(query, List.of());
        }
        var read = read(query, literal);
        if (read.isEmpty()) {
            return Settled.plain(query, index.hasWords(query) ? List.of() : List.of(new Tried("AS_TYPED", null, 0)));
        }
        var whole = read.get().of(query);
        return index.hasWords(whole)
                ? new Settled(whole, read.get(), null, false, List.of())
                : withLess(query, literal, read.get());
    }

    /** Only what the text means, or nothing. */
    SearchQuery strictly(SearchQuery query, Set<String> literal) {
        return read(query, literal).map(read -> read.of(query)).orElse(query);
    }

    private Settled withLess(SearchQuery query, Set<String> literal, Interpretation read) {
        var tried = new ArrayList<Tried>();
        tried.add(new Tried("ALL_WORDS", null, 0));
        var relaxed = read.relaxed();
        boolean named = !read.demands().isEmpty();
        var wishing = relaxed.of(query);
        if (named) {
            long found = found(wishing);
            tried.add(new Tried("WITHOUT_CONDITIONS", null, found));
            if (found > 0) {
                return new Settled(wishing, read, null, true, tried);
            }
        }
        return corrected(query, literal, tried)
                .orElseGet(() -> new Settled(wishing.worded(relaxed.wording().loosely()), read, null, named, tried));
    }

    private Optional<Settled> corrected(SearchQuery query, Set<String> literal, List<Tried> tried) {
        return index.correct(query.text()).flatMap(text -> {
            var other = query.texted(text);
            return read(other, literal).flatMap(read -> {
                var whole = read.of(other);
                long found = found(whole);
                tried.add(new Tried("CORRECTED", text, found));
                return found > 0 ? Optional.of(new Settled(whole, read, text, false, tried)) : Optional.empty();
            });
        });
    }

    /** Words that stand for the text, where it is one that others stand for. */
    List<String> others(String text) {
        var folded = Folding.fold(text).strip();
        var terms = interpreter.read(text, Set.of()).wording().terms();
        return terms.size() == 1 && terms.getFirst().word().equals(folded)
                ? terms.getFirst().also()
                : List.of();
    }

    private long found(SearchQuery query) {
        return index.totals(List.of(query.probe())).getFirst();
    }

    /** Nothing where nothing can be read into the text, or is to be. */
    private Optional<Interpretation> read(SearchQuery query, Set<String> literal) {
        if (query.text().isBlank() || query.ranking() == Ranking.MEANING || literal.contains(EVERYTHING)) {
            return Optional.empty();
        }
        return Optional.of(interpreter.read(query.text(), literal)).filter(Interpretation::saysSomething);
    }
}
