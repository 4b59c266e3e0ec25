package org.minshu.catalog.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.minshu.catalog.searchlog.PopularQueries;
import org.minshu.client.dataset.Suggestion;
import org.minshu.model.code.ResourceCode;
import org.minshu.search.SearchIndex;
import org.springframework.stereotype.Service;

/** What somebody may be about to type: titles, data items, departments, and at last what others search for. */
@Service
class SuggestionDesk {

    private static final int NAMES = 10;
    private static final int QUERIES = 3;

    private final SearchIndex index;
    private final Settling settling;
    private final PopularQueries popular;

    SuggestionDesk(SearchIndex index, Settling settling, PopularQueries popular) {
        this.index = index;
        this.settling = settling;
        this.popular = popular;
    }

    List<Suggestion> suggest(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var names = SearchDesk.asked(() -> index.suggest(text, settling.others(text), NAMES)).stream()
                .sorted(Comparator.comparing(org.minshu.search.Suggestion::kind))
                .map(SuggestionDesk::suggestion);
        var queries = popular.like(text, QUERIES).stream().map(query -> new Suggestion("query", query, query));
        return Stream.concat(names, queries).toList();
    }

    private static Suggestion suggestion(org.minshu.search.Suggestion found) {
        var key = Objects.requireNonNullElse(found.key(), found.text());
        return switch (found.kind()) {
            case TITLE -> new Suggestion("dataset", found.text(), new ResourceCode(key).slug());
            case ITEM_NAME -> new Suggestion("item", found.text(), found.text());
            case DEPARTMENT -> new Suggestion("department", found.text(), key);
        };
    }
}
