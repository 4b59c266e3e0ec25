package org.minshu.portal.fake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.minshu.client.dataset.DatasetClient;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.dataset.Reading;
import org.minshu.client.dataset.Reading.Tried;
import org.minshu.client.dataset.Reading.Wider;
import org.minshu.client.dataset.RegisterEntry;
import org.minshu.client.dataset.SearchResult;
import org.minshu.client.dataset.SearchResult.Answer;
import org.minshu.client.dataset.SearchResult.FacetCount;
import org.minshu.client.dataset.Suggestion;
import org.minshu.client.dataset.VersionView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.platform.SessionEndedException;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** A few entries; a search for 量子 finds nothing, for 故障 the index is down, for a page beyond the end is refused. */
public final class FakeDatasets implements DatasetClient {

    private final Map<String, DatasetView> entries = new LinkedHashMap<>();
    private final List<String> openings = new CopyOnWriteArrayList<>();
    private final FakeRegister register;

    FakeDatasets(FakeRegister register) {
        this.register = register;
        Samples.all().forEach(each -> entries.put(each.slug(), each));
    }

    List<DatasetSummary> summaries() {
        return entries.values().stream().map(Samples::summary).toList();
    }

    @Override
    public SearchResult search(MultiValueMap<String, String> query) {
        var q = Objects.requireNonNullElse(query.getFirst("q"), "");
        if (q.contains("故障")) {
            throw new CatalogException(ProblemType.SEARCH_UNAVAILABLE, "Search is down");
        }
        var page = Integer.parseInt(Objects.requireNonNullElse(query.getFirst("page"), "1"));
        if (page > 500) {
            throw new CatalogException(ProblemType.PAGE_OUT_OF_RANGE, "page × size is at most 10,000");
        }
        var found = q.contains("量子") ? List.<DatasetSummary>of() : summaries();
        return new SearchResult(found, found.isEmpty() ? 0 : 57, page, 20, facets())
                .read(reading(q, query))
                .answered(answers(q));
    }

    private static List<Answer> answers(String q) {
        return q.contains("生态")
                ? List.of(
                        new Answer("library", new Named("ecology", "生态专题库", "Ecology")),
                        new Answer("department", new Named("sthjt", "<b>福建省</b>生态环境厅", null)))
                : List.of();
    }

    private static @Nullable Reading reading(String q, MultiValueMap<String, String> query) {
        if (!q.contains("量子") && !q.contains("部分")) {
            return null;
        }
        var tried = List.of(
                new Tried("ALL_WORDS", null, 0),
                new Tried("CORRECTED", "<b>粒子</b>", 2),
                new Tried("SOME_WORDS", null, q.contains("部分") ? 3 : 0),
                new Tried("NEAR", null, 0));
        var wider = query.containsKey("library") ? List.of(new Wider(List.of("library"), 4)) : List.<Wider>of();
        return new Reading(List.of(), null, false, true, tried, wider);
    }

    private static Map<String, List<FacetCount>> facets() {
        return Map.of(
                "library", counts("ecology", "ocean", "agriculture", "transport"),
                "department", counts("sthjt", "hyj", "gsjt"),
                "region", counts("350000", "350100", "350200", "350300", "350400", "350500", "350600", "350700"),
                "theme", counts("ECO", "TRA"),
                "openType", counts("GENERAL", "ON_APPLICATION", "NOT_OPEN"),
                "format", counts("CSV", "XLSX", "JSON"),
                "updateCycle", counts("HOURLY", "MONTHLY"),
                "level", counts("1", "2"));
    }

    private static List<FacetCount> counts(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new FacetCount(values[i], values.length - i - 1))
                .toList();
    }

    @Override
    public List<Suggestion> suggest(String q) {
        return List.of(
                new Suggestion("dataset", "地表水断面水质自动监测", "30701914-000001"),
                new Suggestion("item", "水温", "水温"),
                new Suggestion("department", "福建省水利厅", "slt"),
                new Suggestion("query", "水质 2023", "水质 2023"));
    }

    @Override
    public ResponseEntity<DatasetView> dataset(String code, @Nullable Boolean working) {
        if (code.equals("broken")) {
            throw new IllegalStateException("A bug, for the page that says so");
        }
        if (Boolean.TRUE.equals(working)) {
            return answer(register.working(code));
        }
        if (code.equals("expired")) {
            throw new SessionEndedException("The access token has expired");
        }
        if (code.equals("withdrawn")) {
            throw new CatalogException(ProblemType.DATASET_WITHDRAWN, code);
        }
        var entry = entries.get(code);
        if (entry == null) {
            throw new CatalogException(ProblemType.DATASET_NOT_FOUND, code);
        }
        return ResponseEntity.ok().eTag("\"1\"").body(entry);
    }

    @Override
    public ResponseEntity<DatasetView> found(String code, String q, int at) {
        openings.add("%s: %d. of %s".formatted(code, at, q));
        return dataset(code, null);
    }

    /** What was opened from results, so far. */
    public List<String> openings() {
        return List.copyOf(openings);
    }

    @Override
    public List<DatasetSummary> related(String code) {
        return summaries().stream().filter(each -> !each.slug().equals(code)).toList();
    }

    /** The first entry has such, the others none. */
    @Override
    public List<DatasetSummary> usedTogether(String code) {
        return code.equals(summaries().getFirst().slug()) ? List.of(summaries().getLast()) : List.of();
    }

    @Override
    public List<VersionView> versions(String code) {
        return RegisterSamples.versions(register.working(code));
    }

    @Override
    public Page<RegisterEntry> register(MultiValueMap<String, String> query) {
        return register.list(query);
    }

    @Override
    public ResponseEntity<DatasetView> create(DatasetMetadata metadata) {
        return answer(register.create(metadata));
    }

    @Override
    public ResponseEntity<DatasetView> change(String code, String etag, DatasetMetadata metadata) {
        return answer(register.change(code, etag, metadata));
    }

    @Override
    public void delete(String code, String etag) {
        register.delete(code, etag);
    }

    @Override
    public ResponseEntity<DatasetView> move(String code, String move, String etag, ReasonForm reason) {
        return answer(register.move(code, move, etag, reason.reason()));
    }

    private static ResponseEntity<DatasetView> answer(DatasetView entry) {
        return ResponseEntity.ok().eTag("\"" + entry.revision() + "\"").body(entry);
    }
}
