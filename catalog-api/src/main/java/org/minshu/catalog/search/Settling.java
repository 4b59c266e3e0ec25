package org.minshu.catalog.search;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.minshu.catalog.wording.Interpretation;
import org.minshu.catalog.wording.Interpreter;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchPage;
import org.minshu.search.SearchQuery;
import org.springframework.stereotype.Component;

/**
 * Searches for what a text means and, as long as nothing is found, for a little less: without the conditions that the text
 * names, in words that were probably meant, by some of the words.
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
        return settle(query, literal, index::search);
    }

    /** The same, where each question is answered in a way of one's own. */
    Settled settle(SearchQuery query, Set<String> literal, Function<SearchQuery, SearchPage> search) {
        var read = read(query, literal);
        if (read.isEmpty()) {
            return Settled.plain(query, search.apply(query));
        }
        var first = answered(read.get().of(query), read.get(), false, search);
        return first.page().total() > 0 ? first : withLess(query, literal, first, search);
    }

    /** Only what the text means, or nothing. */
    SearchQuery strictly(SearchQuery query, Set<String> literal) {
        return read(query, literal).map(read -> read.of(query)).orElse(query);
    }

    private Settled withLess(
            SearchQuery query, Set<String> literal, Settled first, Function<SearchQuery, SearchPage> search) {
        var read = Objects.requireNonNull(first.interpretation());
        var relaxed = read.relaxed();
        if (!read.demands().isEmpty()) {
            var wishing = answered(relaxed.of(query), read, true, search);
            if (wishing.page().total() > 0) {
                return wishing;
            }
        }
        return corrected(query, literal, search).orElseGet(() -> {
            var loose = new Interpretation(relaxed.wording().loosely(), relaxed.demands(), read.meant());
            return answered(loose.of(query), read, !read.demands().isEmpty(), search);
        });
    }

    private Optional<Settled> corrected(
            SearchQuery query, Set<String> literal, Function<SearchQuery, SearchPage> search) {
        return index.correct(query.text()).flatMap(text -> {
            var other = query.texted(text);
            return read(other, literal)
                    .map(read -> {
                        var asked = read.of(other);
                        return new Settled(asked, search.apply(asked), read, text, false);
                    })
                    .filter(settled -> settled.page().total() > 0);
        });
    }

    /** Nothing where nothing can be read into the text, or is to be. */
    private Optional<Interpretation> read(SearchQuery query, Set<String> literal) {
        if (query.text().isBlank() || literal.contains(EVERYTHING)) {
            return Optional.empty();
        }
        return Optional.of(interpreter.read(query.text(), literal)).filter(Interpretation::saysSomething);
    }

    private static Settled answered(
            SearchQuery query, Interpretation read, boolean relaxed, Function<SearchQuery, SearchPage> search) {
        return new Settled(query, search.apply(query), read, null, relaxed);
    }
}
