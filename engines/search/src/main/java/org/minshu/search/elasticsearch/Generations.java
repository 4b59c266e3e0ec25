package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.minshu.search.IndexState;
import org.minshu.search.SearchUnavailable;
import org.minshu.search.elasticsearch.EngineClient.EngineRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The indices behind the alias: the live one, and during a rebuild the next one. Each has a second alias of its own for
 * writing, so that all processes see where changes must go, and none brings a deleted index back by writing to it.
 */
final class Generations {

    /** Grows with every change of datasets.json. */
    private static final int MAPPING = 1;

    private final EngineClient engine;
    private final String alias;

    Generations(EngineClient engine, String alias) {
        this.engine = engine;
        this.alias = alias;
    }

    String alias() {
        return alias;
    }

    IndexState prepare() {
        var live = live();
        if (live.isEmpty()) {
            createFirst();
            return IndexState.EMPTY;
        }
        if (!live.stream().allMatch(generation -> isCurrent(generation.index()))) {
            return IndexState.OUTDATED;
        }
        return holdsAnything() ? IndexState.CURRENT : IndexState.EMPTY;
    }

    /**
     * Every place a change has to be written to: one, two during a rebuild, none before the first preparation. Where another
     * version's mapping is in use, a change waits for the rebuild, or for that version to take it: written into one index
     * only, it would be lost to the other.
     */
    List<String> writers() {
        var all = list();
        var ours =
                all.stream().filter(generation -> isCurrent(generation.index())).toList();
        boolean oursIsNext = ours.stream().anyMatch(generation -> !generation.live());
        if (ours.size() < all.size() && !oursIsNext) {
            throw new SearchUnavailable("The search index waits for its rebuild, or for a newer version of us");
        }
        return ours.stream().map(Generation::writer).toList();
    }

    /** Adds a generation that is written to but not searched; an unfinished earlier one is given up. */
    Generation begin() {
        list().stream().filter(generation -> !generation.live()).forEach(this::discard);
        var next = new Generation(current() + "-" + UUID.randomUUID().toString().substring(0, 8), false);
        create(next);
        return next;
    }

    /** Makes the generation the searched one and drops its predecessor, in one step of the cluster. */
    void publish(Generation next) {
        engine.order("POST", next.index() + "/_refresh");
        var actions = live().stream()
                .map(old -> object("remove_index", object("index", old.index())))
                .toList();
        var add = object("add", object("index", next.index(), "alias", alias));
        engine.order("POST", "_aliases", object("actions", concat(add, actions)));
    }

    void discard(Generation generation) {
        engine.order("DELETE", generation.index() + "?ignore_unavailable=true");
    }

    private void createFirst() {
        try {
            create(new Generation(current(), true));
        } catch (EngineRefused refusal) {
            if (live().isEmpty()) {
                throw refusal;
            } // else another process was faster
        }
    }

    /** Tombstones count: somebody has been writing. */
    private boolean holdsAnything() {
        return engine.ask("GET", alias + "/_count").path("count").asLong() > 0;
    }

    private void create(Generation generation) {
        var aliases = Json.MAPPER.createObjectNode();
        aliases.putObject(generation.writer());
        if (generation.live()) {
            aliases.putObject(alias);
        }
        engine.order("PUT", generation.index(), definition().set("aliases", aliases));
    }

    private List<Generation> live() {
        return list().stream().filter(Generation::live).toList();
    }

    private List<Generation> list() {
        return engine.ask("GET", alias + "-v*/_alias").properties().stream()
                .map(entry -> new Generation(entry.getKey(), isLive(entry.getValue())))
                .toList();
    }

    private boolean isLive(JsonNode index) {
        return index.path("aliases").has(alias);
    }

    private boolean isCurrent(String index) {
        return index.equals(current()) || index.startsWith(current() + "-");
    }

    private String current() {
        return alias + "-v" + MAPPING;
    }

    private static List<Object> concat(Object first, List<?> others) {
        var all = new ArrayList<Object>(others);
        all.addFirst(first);
        return all;
    }

    private static ObjectNode definition() {
        try (var file = Generations.class.getResourceAsStream("datasets.json")) {
            return (ObjectNode) Json.MAPPER.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One index; searched when it is live. */
    record Generation(String index, boolean live) {

        String writer() {
            return index + "-writer";
        }
    }
}
