package org.minshu.search.elasticsearch;

import java.util.List;
import org.minshu.search.DocumentsRefused;
import org.minshu.search.RebuildSuperseded;

/** Fills a generation that is not searched yet. */
final class Rebuilding {

    private final Bulk bulk;

    Rebuilding(Bulk bulk) {
        this.bulk = bulk;
    }

    void fill(String index, List<Entry> entries) {
        var outcome = bulk.send(entries, List.of(Generations.writer(index)), Bulk.Purpose.FILL);
        if (outcome.writerGone()) {
            throw new RebuildSuperseded(index);
        }
        if (!outcome.refused().isEmpty()) {
            throw new DocumentsRefused(outcome.refused());
        }
    }
}
