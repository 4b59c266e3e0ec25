package org.minshu.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.minshu.catalog.meaning.Senses;
import org.minshu.catalog.passage.Readership;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.catalog.wording.NamedAnswers;
import org.minshu.client.dataset.SearchResult;
import org.minshu.client.dataset.SearchResult.Answer;
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

    private final SearchIndex index;
    private final Senses senses;
    private final Readership readership;
    private final FoundPassages passages;
    private final Settling settling;
    private final Outlook outlook;
    private final NamedAnswers answers;

    SearchDesk(
            SearchIndex index,
            Senses senses,
            Readership readership,
            FoundPassages passages,
            Settling settling,
            Outlook outlook,
            NamedAnswers answers) {
        this.index = index;
        this.senses = senses;
        this.readership = readership;
        this.passages = passages;
        this.settling = settling;
        this.outlook = outlook;
        this.answers = answers;
    }

    /** What the text means, with the places in documents that the caller may read. */
    SearchResult search(SearchQuery query, Set<String> literal, Paging paging, Caller caller) {
        return asked(() -> {
            var readable = within(query, caller);
            var settled = settling.settle(readable, literal);
            var asked = senses.meant(settled.query());
            var found = index.search(asked);
            return SearchResults.of(found, passages.of(asked, found), paging)
                    .read(outlook.of(readable, literal, settled, asked, found.total()))
                    .answered(paging.page() == 1 ? answers(settled) : List.of());
        });
    }

    private List<Answer> answers(Settled settled) {
        var text = settled.query().text();
        return text.isBlank() ? List.of() : answers.of(text, settled.interpretation());
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

    /** What the engine answers, or a refusal that says that it does not. */
    static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (SearchUnavailable unavailable) {
            LOG.debug("Search engine not available", unavailable);
            throw new CatalogException(ProblemType.SEARCH_UNAVAILABLE, "The search engine does not answer");
        }
    }
}
