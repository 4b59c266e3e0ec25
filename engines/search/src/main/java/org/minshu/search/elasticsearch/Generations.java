package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.search.IndexState;
import org.minshu.search.IndexStatus;
import org.minshu.search.RebuildSuperseded;
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
    static final int MAPPING = 4;

    private static final Pattern NAME = Pattern.compile(".*-v(\\d+)(-.*)?");

    /** While nobody searches it: neither copies nor searchable segments are made of what is written. */
    private static final ObjectNode FILLING = Json.MAPPER
            .createObjectNode()
            .put("auto_expand_replicas", "false")
            .put("number_of_replicas", 0)
            .put("refresh_interval", "-1");

    private static final ObjectNode SERVING =
            Json.MAPPER.createObjectNode().put("auto_expand_replicas", "0-1").putNull("refresh_interval");

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
        int version = live.stream().mapToInt(Generation::mapping).max().orElseThrow();
        if (version != MAPPING) {
            return version > MAPPING ? IndexState.NEWER : IndexState.OUTDATED;
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
        var ours = all.stream().filter(Generation::isCurrent).toList();
        boolean oursIsNext = ours.stream().anyMatch(generation -> !generation.live());
        if (ours.size() < all.size() && !oursIsNext) {
            throw new SearchUnavailable("The search index waits for its rebuild, or for a newer version of us");
        }
        return ours.stream().map(Generation::writer).toList();
    }

    /** Adds a generation that is written to but not searched; an unfinished one of another stamp is given up. */
    Generation begin(String stamp) {
        var next = new Generation(current() + "-" + stamp, false);
        var others = list();
        others.stream()
                .filter(other -> !other.live() && !other.is(next.index()))
                .forEach(this::drop);
        if (others.stream().noneMatch(other -> other.is(next.index()))) {
            create(next);
        }
        return next;
    }

    /** The writer of a generation that may be gone by the time it is used. */
    static String writer(String index) {
        return new Generation(index, false).writer();
    }

    /** Makes the generation the searched one and drops its predecessor, in one step of the cluster. */
    void publish(String index) {
        var all = list();
        if (all.stream().noneMatch(generation -> generation.is(index))) {
            throw new RebuildSuperseded(index);
        }
        engine.order("PUT", index + "/_settings", SERVING);
        engine.order("POST", index + "/_refresh");
        var actions = new ArrayList<Object>();
        actions.add(object("add", object("index", index, "alias", alias)));
        all.stream()
                .filter(old -> old.live() && !old.is(index))
                .forEach(old -> actions.add(object("remove_index", object("index", old.index()))));
        engine.order("POST", "_aliases", object("actions", actions));
    }

    /** One that is searched stays, whoever asks. */
    void abandon(String index) {
        list().stream()
                .filter(generation -> !generation.live() && generation.is(index))
                .forEach(this::drop);
    }

    IndexStatus status(LongSupplier documents, @Nullable String version) {
        var all = list();
        var live = all.stream().filter(Generation::live).findFirst();
        var building = all.stream().filter(generation -> !generation.live()).findFirst();
        return new IndexStatus(
                alias,
                live.map(Generation::index).orElse(null),
                live.map(Generation::mapping).orElse(0),
                live.isPresent() ? documents.getAsLong() : 0,
                building.map(Generation::index).orElse(null),
                version);
    }

    private void drop(Generation generation) {
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
        var definition = definition();
        if (!generation.live()) {
            definition.withObject("settings").setAll(FILLING);
        }
        engine.order("PUT", generation.index(), definition.set("aliases", aliases));
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

    private String current() {
        return alias + "-v" + MAPPING;
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

        boolean is(String name) {
            return index.equals(name);
        }

        /** 0 where the name does not say. */
        int mapping() {
            var name = NAME.matcher(index);
            return name.matches() ? Integer.parseInt(name.group(1)) : 0;
        }

        boolean isCurrent() {
            return mapping() == MAPPING;
        }
    }
}
