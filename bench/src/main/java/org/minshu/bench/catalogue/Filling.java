package org.minshu.bench.catalogue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.Patience;
import org.minshu.client.dataset.BulkLine;
import org.minshu.ingestion.importing.BulkApi;
import org.minshu.model.code.ResourceCode;

/** Sends entries through the bulk API, one batch after another, and waits until searches find them, by words and by meaning. */
public record Filling(BulkApi bulk, Api api) {

    private static final int BATCH = 100;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LONGEST_MEANING = Duration.ofMinutes(30);

    /**
     * What came of it.
     *
     * @param origin of the entries, in words
     * @param created how many are new, of those sent
     * @param took from the first call until all of them are found
     * @param known from the first call until all of them are found by their meaning too
     * @param slugs of all that are in the catalogue now, new or not
     * @param titles of the entries sent
     */
    public record Filled(
            String origin,
            int sent,
            int created,
            Duration took,
            Duration known,
            List<String> slugs,
            List<String> titles) {

        public Filled {
            slugs = List.copyOf(slugs);
            titles = List.copyOf(titles);
        }

        public double perSecond() {
            return perSecond(took);
        }

        public double knownPerSecond() {
            return perSecond(known);
        }

        private double perSecond(Duration in) {
            return created / (in.toMillis() / 1000.0);
        }
    }

    public Filled with(Entries entries) throws IOException, InterruptedException {
        var before = api.findable();
        var started = System.nanoTime();
        var outcomes = new ArrayList<BulkLine.Outcome>();
        for (var batch : entries.batches(BATCH)) {
            outcomes.addAll(bulk.send(batch));
        }
        var created = (int) outcomes.stream()
                .filter(outcome -> outcome.outcome().equals("created"))
                .count();
        new Patience(LONGEST).until("findable", () -> api.findable() >= before + created);
        var took = Duration.ofNanos(System.nanoTime() - started);
        new Patience(LONGEST_MEANING).until("known by meaning", () -> api.waiting() == 0);
        return new Filled(
                entries.origin(),
                outcomes.size(),
                created,
                took,
                Duration.ofNanos(System.nanoTime() - started),
                slugs(outcomes),
                titles(entries));
    }

    private static List<String> slugs(List<BulkLine.Outcome> outcomes) {
        return outcomes.stream()
                .map(BulkLine.Outcome::code)
                .filter(code -> code != null)
                .map(code -> new ResourceCode(code).slug())
                .toList();
    }

    private static List<String> titles(Entries entries) {
        return entries.lines().stream()
                .map(BulkLine::metadata)
                .filter(metadata -> metadata != null)
                .map(metadata -> String.valueOf(metadata.title()))
                .toList();
    }
}
