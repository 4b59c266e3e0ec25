package org.minshu.catalog.search;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minshu.catalog.passage.Readership;
import org.minshu.search.IndexDocument;
import org.minshu.search.IndexDocument.FileText;
import org.minshu.search.Passage;
import org.minshu.search.SearchHit;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchPage;
import org.minshu.search.SearchQuery;
import org.springframework.stereotype.Component;

/**
 * Where in documents the words of a search stand, for one page of results. Costs nothing where none of them has documents;
 * else one question to the database, who may read them now, and one to the engine.
 */
@Component
class FoundPassages {

    private final Readership readership;
    private final SearchIndex index;

    FoundPassages(Readership readership, SearchIndex index) {
        this.readership = readership;
        this.index = index;
    }

    /** By resource code. */
    Map<String, List<Passage>> of(SearchQuery query, SearchPage found) {
        var files = files(query.text().isBlank() ? List.of() : found.hits());
        if (files.isEmpty()) {
            return Map.of();
        }
        var all = files.values().stream().flatMap(Set::stream).toList();
        var readable = readership.readable(all, query.reach());
        files.values().forEach(own -> own.retainAll(readable));
        files.values().removeIf(Set::isEmpty);
        return index.passages(query.text(), files);
    }

    private static Map<String, Set<String>> files(List<SearchHit> hits) {
        var files = new HashMap<String, Set<String>>();
        hits.stream()
                .map(SearchHit::dataset)
                .filter(dataset -> !dataset.texts().isEmpty())
                .forEach(dataset -> files.put(dataset.code(), ids(dataset)));
        return files;
    }

    private static Set<String> ids(IndexDocument dataset) {
        return dataset.texts().stream().map(FileText::file).collect(toSet());
    }
}
