package org.minshu.search.elasticsearch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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
    private final List<String> words;

    Answer(SearchQuery query) {
        this.query = query;
        this.words = Folding.words(query.text());
    }

    SearchPage page(JsonNode answer) {
        var found = answer.path("hits");
        return new SearchPage(
                found.path("total").path("value").asLong(),
                children(found.path("hits")).stream().map(this::hit).toList(),
                facets(answer.path("aggregations")));
    }

    static List<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static IndexDocument document(JsonNode hit) {
        return Json.MAPPER.treeToValue(hit.path("_source"), IndexDocument.class);
    }

    private SearchHit hit(JsonNode hit) {
        var document = document(hit);
        return new SearchHit(document, new Highlighting(words).of(document.words()));
    }

    private Map<Facet, List<FacetCount>> facets(JsonNode counts) {
        var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (Facet facet : query.facets()) {
            facets.put(
                    facet,
                    children(counts.path(facet.name()).path("values").path("buckets")).stream()
                            .map(bucket -> new FacetCount(
                                    bucket.path("key").asString(),
                                    bucket.path("doc_count").asLong()))
                            .toList());
        }
        return facets;
    }
}
