package org.minshu.catalog.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.minshu.catalog.meaning.Senses;
import org.minshu.catalog.passage.Readership;
import org.minshu.catalog.searchlog.PopularQueries;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.dataset.SearchResult;
import org.minshu.client.dataset.Suggestion;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchQuery;
import org.minshu.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Where searches are answered; while the engine is down, they are refused and everything else goes on. */
@Service
class SearchDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SearchDesk.class);
    private static final int SUGGESTIONS = 10;
    private static final int QUERIES = 3;

    private final SearchIndex index;
    private final Senses senses;
    private final Readership readership;
    private final FoundPassages passages;
    private final Settling settling;
    private final PopularQueries popular;

    SearchDesk(
            SearchIndex index,
            Senses senses,
            Readership readership,
            FoundPassages passages,
            Settling settling,
            PopularQueries popular) {
        this.index = index;
        this.senses = senses;
        this.readership = readership;
        this.passages = passages;
        this.settling = settling;
        this.popular = popular;
    }

    /** What the text means, with the places in documents that the caller may read. */
    SearchResult search(SearchQuery query, Set<String> literal, Paging paging, Caller caller) {
        return asked(() -> {
            var settled = settling.settle(within(query, caller), literal);
            var asked = senses.meant(settled.query());
            var found = index.search(asked);
            return SearchResults.of(found, passages.of(asked, found), paging).read(settled.reading());
        });
    }

    /** Only which datasets there are. */
    SearchResult list(SearchQuery query, Paging paging) {
        return SearchResults.of(asked(() -> index.search(query)), Map.of(), paging);
    }

    /** The question that such a search is answered by, for asking it page by page. */
    SearchQuery settled(SearchQuery query, Set<String> literal, Caller caller) {
        return senses.meant(
                asked(() -> settling.settle(within(query, caller), literal)).query());
    }

    /** The same, with no less than what the text means. */
    SearchQuery strictly(SearchQuery query, Set<String> literal) {
        return settling.strictly(query, literal);
    }

    private SearchQuery within(SearchQuery query, Caller caller) {
        return query.text().isBlank() ? query : query.reading(readership.of(caller));
    }

    /** Titles, data items, departments, and at last what others search for. */
    List<Suggestion> suggest(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var known = asked(() -> index.suggest(text, settling.others(text), SUGGESTIONS)).stream()
                .sorted(Comparator.comparing(org.minshu.search.Suggestion::kind))
                .map(SearchDesk::suggestion);
        var queries = popular.like(text, QUERIES).stream().map(query -> new Suggestion("query", query, query));
        return Stream.concat(known, queries).toList();
    }

    private static Suggestion suggestion(org.minshu.search.Suggestion found) {
        var key = Objects.requireNonNullElse(found.key(), found.text());
        return switch (found.kind()) {
            case TITLE -> new Suggestion("dataset", found.text(), new ResourceCode(key).slug());
            case ITEM_NAME -> new Suggestion("item", found.text(), found.text());
            case DEPARTMENT -> new Suggestion("department", found.text(), key);
        };
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (SearchUnavailable unavailable) {
            LOG.debug("Search engine not available", unavailable);
            throw new CatalogException(ProblemType.SEARCH_UNAVAILABLE, "The search engine does not answer");
        }
    }
}
