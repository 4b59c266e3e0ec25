package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.search.Explanation;
import org.minshu.search.IndexDocument;
import org.minshu.search.IndexState;
import org.minshu.search.IndexStatus;
import org.minshu.search.Passage;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchPage;
import org.minshu.search.SearchQuery;
import org.minshu.search.SearchSettings;
import org.minshu.search.Sense;
import org.minshu.search.Suggestion;
import tools.jackson.databind.JsonNode;

/** The search index as an alias of an Elasticsearch cluster; may be created while the cluster is down. */
public final class ElasticsearchIndex implements SearchIndex, AutoCloseable {

    private final EngineClient engine;
    private final Generations generations;
    private final Writing writing;
    private final Rebuilding rebuilding;
    private final Clock clock;

    public ElasticsearchIndex(SearchSettings settings) {
        this(settings, Clock.systemUTC());
    }

    public ElasticsearchIndex(SearchSettings settings, Clock clock) {
        this.clock = clock;
        engine = new EngineClient(settings);
        generations = new Generations(engine, settings.prefix() + "datasets");
        writing = new Writing(new Bulk(engine), generations);
        rebuilding = new Rebuilding(new Bulk(engine));
    }

    @Override
    public IndexState prepare() {
        return generations.prepare();
    }

    @Override
    public void index(List<IndexDocument> documents) {
        writing.write(documents.stream().map(Entry::of).toList());
    }

    @Override
    public void remove(String code, long revision) {
        writing.write(List.of(Entry.tombstone(code, revision)));
    }

    @Override
    public String begin(String stamp) {
        return generations.begin(stamp).index();
    }

    @Override
    public void fill(String name, List<IndexDocument> documents) {
        rebuilding.fill(name, documents.stream().map(Entry::of).toList());
    }

    @Override
    public void publish(String name) {
        generations.publish(name);
    }

    @Override
    public void abandon(String name) {
        generations.abandon(name);
    }

    @Override
    public int mapping() {
        return Generations.MAPPING;
    }

    @Override
    public IndexStatus status() {
        return generations.status(this::count, engine.version());
    }

    @Override
    public Explanation explain(SearchQuery query, String code) {
        var near = near(query);
        return Explaining.read(
                engine.ask("POST", searchPath(), Explaining.body(sought(query, near), code)), near, code);
    }

    @Override
    public SearchPage search(SearchQuery query) {
        var sought = sought(query, near(query));
        var answer = engine.ask("POST", searchPath(), SearchBody.of(query, sought), Found.class);
        return new Answer(query).page(answer);
    }

    @Override
    public List<Long> totals(List<SearchQuery> queries) {
        if (queries.isEmpty()) {
            return List.of();
        }
        var totals = new Totals(queries, LocalDate.now(clock));
        var questions = totals.nearness();
        var near = questions.isEmpty() ? List.<JsonNode>of() : engine.askAll(generations.alias(), questions);
        return Totals.read(engine.askAll(generations.alias(), totals.bodies(near)));
    }

    @Override
    public boolean hasWords(SearchQuery query) {
        return engine.ask("POST", searchPath(), SearchBody.any(query), Found.class)
                        .hits()
                        .total()
                        .value()
                > 0;
    }

    private Near near(SearchQuery query) {
        var sense = Near.isAsked(query) ? query.sense() : null;
        return sense == null ? Near.NOTHING : Near.read(engine.askAll(generations.alias(), Near.bodies(query, sense)));
    }

    private Map<String, Object> sought(SearchQuery query, Near near) {
        return Fused.of(query, near, LocalDate.now(clock));
    }

    @Override
    public Optional<String> correct(String text) {
        var correcting = new Correcting(text);
        return correcting.isEmpty()
                ? Optional.empty()
                : correcting.read(engine.ask("POST", searchPath(), correcting.body()));
    }

    @Override
    public Map<String, List<Passage>> passages(String text, Map<String, Set<String>> files) {
        var passages = new Passages(text, files);
        return passages.isEmpty() ? Map.of() : passages.read(engine.ask("POST", searchPath(), passages.body()));
    }

    @Override
    public List<Suggestion> suggest(String text, List<String> also, int limit) {
        var suggesting = new Suggesting(text, also, limit);
        return suggesting.isEmpty()
                ? List.of()
                : suggesting.suggestions(engine.ask("POST", searchPath(), suggesting.body()));
    }

    @Override
    public List<String> similar(String code, @Nullable Sense sense, int limit) {
        return Alike.read(engine.ask("POST", searchPath(), Alike.body(code, sense, limit)));
    }

    @Override
    public long count() {
        return engine.ask("POST", generations.alias() + "/_count", object("query", Filters.LIVE))
                .path("count")
                .asLong();
    }

    /** Partial answers would make totals and facets lie, so they are errors. */
    private String searchPath() {
        return generations.alias() + "/_search?request_cache=true&allow_partial_search_results=false";
    }

    @Override
    public void close() {
        engine.close();
    }
}
