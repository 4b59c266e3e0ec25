package org.minshu.catalog.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.Paging;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.search.SearchQuery;
import org.minshu.search.SortOrder;
import org.springframework.stereotype.Service;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Searches that are kept as text and asked again later. */
@Service
public class KeptSearches {

    private static final List<String> KEPT = List.of(
            "q",
            "library",
            "department",
            "region",
            "theme",
            "openType",
            "format",
            "updateCycle",
            "level",
            "bbox",
            "from",
            "to",
            "literal");

    private final SearchDesk desk;
    private final Successors successors;
    private final IndexPositions positions;

    KeptSearches(SearchDesk desk, Successors successors, IndexPositions positions) {
        this.desk = desk;
        this.successors = successors;
        this.positions = positions;
    }

    /** Up to where the index has come: all that has a place up to there can be found. */
    public long position() {
        return positions.last();
    }

    /** The places of those of these datasets, by code, that became findable after a place. */
    public Map<String, Long> positions(Collection<String> codes, long after) {
        return positions.of(codes, after);
    }

    /** The form in which the same search is always written; refused where it makes no sense. */
    public String canonical(String query) {
        var parameters = read(query);
        var _ = new SearchParameters(parameters).uncounted();
        var sorted = new TreeMap<String, List<String>>();
        parameters.forEach((name, values) ->
                sorted.put(name, values.stream().distinct().sorted().toList()));
        return sorted.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> each.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** Its results, the last updated first, a page of them; of documents, only those open to everybody are looked into. */
    public List<DatasetSummary> newest(String query) {
        var parameters = successors.read(read(query));
        var search = desk.strictly(parameters.uncounted(), parameters.literal())
                .sortedBy(SortOrder.UPDATED)
                .page(1, SearchQuery.MAX_SIZE);
        return desk.list(search, new Paging(1, SearchQuery.MAX_SIZE)).items();
    }

    private static MultiValueMap<String, String> read(String query) {
        var said = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var kept = new LinkedMultiValueMap<String, String>();
        for (Map.Entry<String, List<String>> each : said.entrySet()) {
            if (KEPT.contains(each.getKey())) {
                each.getValue().forEach(value -> add(kept, each.getKey(), value));
            }
        }
        return kept;
    }

    private static void add(MultiValueMap<String, String> kept, String name, @Nullable String value) {
        var text = value == null
                ? ""
                : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8)
                        .strip();
        if (!text.isEmpty()) {
            kept.add(name, text);
        }
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
