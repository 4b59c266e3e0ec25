package org.minshu.portal.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.minshu.client.Named;
import org.minshu.client.dataset.SearchResult;
import org.minshu.portal.dataset.Group.Link;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Finds what else answers a search: libraries and departments of that name, scenarios that say the same words. */
@Component
class Groups {

    private static final int MOST = 3;

    private final Platform platform;

    Groups(Platform platform) {
        this.platform = platform;
    }

    /** Beside the first page of a search for words. */
    List<Group> of(Search search, SearchResult result, Words words) {
        if (search.q().isEmpty() || !search.problems().isEmpty() || result.page() > 1) {
            return List.of();
        }
        var scenarios = new Group(
                "scenario",
                scenarios(search).map(each -> link(each, "/scenarios/", words)).toList());
        return Stream.of(
                        named("library", "/libraries/", result, words),
                        named("department", "/departments/", result, words),
                        scenarios)
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private static Group named(String kind, String path, SearchResult result, Words words) {
        var links = result.answers().stream()
                .filter(answer -> answer.kind().equals(kind))
                .limit(MOST)
                .map(answer -> link(answer.named(), path, words));
        return new Group(kind, links.toList());
    }

    private Stream<Named> scenarios(Search search) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("q", search.q());
        query.add("size", String.valueOf(MOST));
        return platform.scenarios().scenarios(query).items().stream()
                .limit(MOST)
                .map(each -> new Named(
                        each.id(),
                        String.valueOf(each.scenario().name()),
                        each.scenario().nameEn()));
    }

    private static Link link(Named named, String path, Words words) {
        return new Link(words.name(named), words.langOf(named.nameEn()), path + named.key());
    }
}
