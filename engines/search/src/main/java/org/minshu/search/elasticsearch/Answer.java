package org.minshu.search.elasticsearch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.minshu.search.Facet;
import org.minshu.search.IndexDocument;
import org.minshu.search.SearchHit;
import org.minshu.search.SearchPage;
import org.minshu.search.SearchPage.FacetCount;
import org.minshu.search.SearchQuery;
import tools.jackson.databind.JsonNode;

/** Reads the engine's answer to a query. */
final class Answer {

    private final SearchQuery query;
    private final Highlighting highlighting;

    Answer(SearchQuery query) {
        this.query = query;
        this.highlighting = new Highlighting(Terms.of(query).shown());
    }

    SearchPage page(Found answer) {
        var hits = answer.hits();
        return new SearchPage(
                hits.total().value(), hits.hits().stream().map(this::hit).toList(), facets(answer.aggregations()));
    }

    static List<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static IndexDocument document(JsonNode hit) {
        return Json.MAPPER.treeToValue(hit.path("_source"), IndexDocument.class);
    }

    private SearchHit hit(Found.Hit hit) {
        var document = hit.source();
        return new SearchHit(document, highlighting.of(document.words()));
    }

    private Map<Facet, List<FacetCount>> facets(@Nullable Map<String, Found.Count> counts) {
        var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (Facet facet : query.facets()) {
            var count = counts == null ? null : counts.get(facet.name());
            facets.put(facet, count == null ? List.of() : values(count));
        }
        return facets;
    }

    private static List<FacetCount> values(Found.Count count) {
        return count.all().stream()
                .map(bucket -> new FacetCount(bucket.key(), bucket.count()))
                .toList();
    }
}
