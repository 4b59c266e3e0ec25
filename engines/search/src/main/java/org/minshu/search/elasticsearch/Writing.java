package org.minshu.search.elasticsearch;

import java.util.List;
import org.minshu.search.DocumentsRefused;
import org.minshu.search.SearchUnavailable;

/** Writes changes to the live index and, during a rebuild, to the next one too. */
final class Writing {

    private static final int ATTEMPTS = 5;

    private final Bulk bulk;
    private final Generations generations;

    Writing(Bulk bulk, Generations generations) {
        this.bulk = bulk;
        this.generations = generations;
    }

    void write(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var outcome = bulk.send(entries, writers(), Bulk.Purpose.CHANGE);
            if (!outcome.writerGone()) {
                refuse(outcome);
                return;
            }
        }
        throw new SearchUnavailable("The search index is being replaced again and again");
    }

    private List<String> writers() {
        var writers = generations.writers();
        if (!writers.isEmpty()) {
            return writers;
        }
        generations.prepare();
        return generations.writers();
    }

    private static void refuse(Bulk.Outcome outcome) {
        if (!outcome.refused().isEmpty()) {
            throw new DocumentsRefused(outcome.refused());
        }
    }
}
