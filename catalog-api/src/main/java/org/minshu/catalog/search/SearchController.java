package org.minshu.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.searchlog.Searched;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.SearchResult;
import org.minshu.client.dataset.Suggestion;
import org.minshu.model.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searching over HTTP. */
@RestController
class SearchController {

    private final SearchDesk desk;
    private final SuggestionDesk suggestions;
    private final Successors successors;
    private final ApplicationEventPublisher events;

    SearchController(
            SearchDesk desk, SuggestionDesk suggestions, Successors successors, ApplicationEventPublisher events) {
        this.desk = desk;
        this.suggestions = suggestions;
        this.successors = successors;
        this.events = events;
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/datasets")
    SearchResult search(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        var parameters = successors.read(query);
        var search = parameters.query().ranked(parameters.ranking(caller));
        var result = desk.search(search, parameters.literal(), parameters.paging(), caller);
        if (search.page() == 1 && !search.text().isBlank()) {
            var reading = result.reading();
            events.publishEvent(new Searched(search.text(), result.total(), reading != null && reading.loose()));
        }
        return result;
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/suggest")
    List<Suggestion> suggest(@RequestParam(required = false) @Nullable String q) {
        return suggestions.suggest(SearchParameters.text(q));
    }
}
