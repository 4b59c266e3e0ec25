package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minshu.search.SearchUnavailable;
import tools.jackson.databind.JsonNode;

/** Sends entries in batches; the engine itself compares revisions. */
final class Bulk {

    /** Keeps a request far below the engine's limit of 100 MB, whatever the documents. */
    private static final int BATCH_BYTES = 4 << 20;

    private static final int BATCH_ENTRIES = 500;

    private final EngineClient engine;

    Bulk(EngineClient engine) {
        this.engine = engine;
    }

    /**
     * @param writers the aliases to write each entry through
     */
    Outcome send(List<Entry> entries, List<String> writers, Purpose purpose) {
        var outcome = new Outcome();
        var batch = new ByteArrayOutputStream();
        int inBatch = 0;
        for (var entry : entries) {
            writers.forEach(writer -> append(entry, writer, purpose, batch));
            if (++inBatch == BATCH_ENTRIES || batch.size() > BATCH_BYTES) {
                flush(batch, purpose, outcome);
                inBatch = 0;
            }
        }
        if (inBatch > 0) {
            flush(batch, purpose, outcome);
        }
        return outcome;
    }

    private static void append(Entry entry, String writer, Purpose purpose, ByteArrayOutputStream batch) {
        var action = object(
                "_index", writer, "_id", entry.code(), "version", entry.revision(), "version_type", purpose.precedence);
        action.put("require_alias", true);
        batch.writeBytes(Json.MAPPER.writeValueAsBytes(object("index", action)));
        batch.write('\n');
        batch.writeBytes(Json.MAPPER.writeValueAsBytes(entry.source()));
        batch.write('\n');
    }

    private void flush(ByteArrayOutputStream batch, Purpose purpose, Outcome outcome) {
        var answer = engine.bulk(
                "_bulk?refresh=" + purpose.visible
                        + "&filter_path=errors,items.*._id,items.*.status,items.*.error.reason",
                batch.toByteArray());
        batch.reset();
        if (answer.path("errors").asBoolean()) {
            answer.path("items").forEach(item -> outcome.add(item.path("index")));
        }
    }

    /** Why entries are written. */
    enum Purpose {
        /** Findable when the call returns; the same revision again replaces, so that a repeated write is harmless. */
        CHANGE(true, "external_gte"),
        /** What is there already was put there by a change, later than this was read. */
        FILL(false, "external");

        private final boolean visible;
        private final String precedence;

        Purpose(boolean visible, String precedence) {
            this.visible = visible;
            this.precedence = precedence;
        }
    }

    /** What became of the entries, apart from those that are in. */
    static final class Outcome {

        private final Map<String, String> refused = new HashMap<>();
        private boolean writerGone;

        /** The reasons by code. */
        Map<String, String> refused() {
            return refused;
        }

        /** Whether a rebuild took one of the indices away meanwhile. */
        boolean writerGone() {
            return writerGone;
        }

        private void add(JsonNode item) {
            var reason = item.path("error").path("reason").asString("");
            switch (item.path("status").asInt()) {
                case 200, 201, 409 -> {} // 409: the index knows a newer revision
                case 404 -> writerGone = true;
                case 429, 503 -> throw new SearchUnavailable("The search engine takes no documents now: " + reason);
                default -> refused.put(item.path("_id").asString(), reason);
            }
        }
    }
}
