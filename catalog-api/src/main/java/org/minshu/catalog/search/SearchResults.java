package org.minshu.catalog.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Named;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.DatasetSummary.Highlight;
import org.minshu.client.dataset.DatasetSummary.Piece;
import org.minshu.client.dataset.SearchResult;
import org.minshu.client.dataset.SearchResult.FacetCount;
import org.minshu.model.code.ResourceCode;
import org.minshu.search.IndexDocument;
import org.minshu.search.Passage;
import org.minshu.search.SearchHit;
import org.minshu.search.SearchHit.Field;
import org.minshu.search.SearchHit.Fragment;
import org.minshu.search.SearchPage;

/** Says in the contract's words what the index found; nothing else is asked for a page. */
final class SearchResults {

    private static final ZoneId PEOPLE = ZoneId.of("Asia/Shanghai");

    private static final Map<Field, String> FIELDS = new EnumMap<>(Map.of(
            Field.TITLE_ZH, "title",
            Field.TITLE_EN, "titleEn",
            Field.SUMMARY_ZH, "summary",
            Field.SUMMARY_EN, "summaryEn",
            Field.KEYWORD, "keywords",
            Field.ITEM_NAME, "items"));

    private SearchResults() {}

    /**
     * Of a page that was found.
     *
     * @param passages by resource code
     */
    static SearchResult of(SearchPage found, Map<String, List<Passage>> passages, Paging paging) {
        var facets = new LinkedHashMap<String, List<FacetCount>>();
        SearchParameters.FACETS.forEach(
                (facet, name) -> facets.put(name, counts(found.facets().get(facet))));
        return new SearchResult(
                found.hits().stream()
                        .map(hit ->
                                summary(hit, passages.getOrDefault(hit.dataset().code(), List.of())))
                        .toList(),
                found.total(),
                paging.page(),
                paging.size(),
                facets);
    }

    private static List<FacetCount> counts(@Nullable List<SearchPage.FacetCount> counts) {
        return counts == null
                ? List.of()
                : counts.stream()
                        .map(count -> new FacetCount(count.value(), count.count()))
                        .toList();
    }

    private static DatasetSummary summary(SearchHit hit, List<Passage> passages) {
        IndexDocument found = hit.dataset();
        var words = found.words();
        var classes = found.classes();
        var department = found.department();
        return new DatasetSummary(
                found.code(),
                new ResourceCode(found.code()).slug(),
                words.titleZh(),
                words.titleEn(),
                words.summaryZh(),
                words.summaryEn(),
                new Named(department.key(), department.nameZh(), department.nameEn()),
                classes.libraries(),
                classes.theme(),
                classes.openType(),
                classes.shareType(),
                classes.formats().stream().findFirst().orElse(null),
                classes.updateCycle(),
                classes.level(),
                found.activity().rows(),
                found.activity().publishedAt().atStartOfDay(PEOPLE).toInstant(),
                found.activity().updatedAt(),
                highlights(hit),
                places(found, passages));
    }

    private static List<DatasetSummary.Passage> places(IndexDocument found, List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> found.texts().stream()
                        .filter(text -> text.file().equals(passage.file()))
                        .map(text -> new DatasetSummary.Passage(
                                text.file(),
                                text.name(),
                                text.paged() && passage.page() > 0 ? passage.page() : null,
                                pieces(passage.fragment()))))
                .toList();
    }

    private static List<Highlight> highlights(SearchHit hit) {
        var highlights = new ArrayList<Highlight>();
        FIELDS.forEach((field, name) -> hit.highlights()
                .getOrDefault(field, List.of())
                .forEach(fragment -> highlights.add(new Highlight(name, pieces(fragment)))));
        return highlights;
    }

    private static List<Piece> pieces(Fragment fragment) {
        return fragment.pieces().stream()
                .map(piece -> new Piece(piece.text(), piece.matches()))
                .toList();
    }
}
