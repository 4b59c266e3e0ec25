package org.minshu.search.elasticsearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.minshu.search.DocumentsRefused;
import org.minshu.search.IndexDocument;
import org.minshu.search.elasticsearch.Generations.Generation;

/** Fills the next generation beside the live one, then swaps them. */
final class Rebuilding {

    private static final int WINDOW = 500;

    private final Bulk bulk;
    private final Generations generations;

    Rebuilding(Bulk bulk, Generations generations) {
        this.bulk = bulk;
        this.generations = generations;
    }

    long run(Supplier<Stream<IndexDocument>> documents) {
        var next = generations.begin();
        var refused = new HashMap<String, String>();
        boolean complete = false;
        try {
            long written = fill(next, documents, refused);
            generations.publish(next);
            complete = true;
            refuse(refused);
            return written;
        } finally {
            if (!complete) {
                generations.discard(next);
            }
        }
    }

    private long fill(Generation next, Supplier<Stream<IndexDocument>> documents, Map<String, String> refused) {
        try (var all = documents.get()) {
            return all.map(Entry::of)
                    .gather(Gatherers.windowFixed(WINDOW))
                    .mapToLong(window -> write(next, window, refused))
                    .sum();
        }
    }

    private int write(Generation next, List<Entry> window, Map<String, String> refused) {
        var outcome = bulk.send(window, List.of(next.writer()), false);
        if (outcome.writerGone()) {
            throw new IllegalStateException("A later rebuild superseded this one");
        }
        refused.putAll(outcome.refused());
        return window.size();
    }

    private static void refuse(Map<String, String> refused) {
        if (!refused.isEmpty()) {
            throw new DocumentsRefused(refused);
        }
    }
}
