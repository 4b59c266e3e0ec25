package org.minshu.bench.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minshu.bench.catalogue.Questions;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.PidFiles;
import org.minshu.bench.platform.Platform;
import org.minshu.bench.platform.ReplicaTable;

/** One fault after another, each under the same light load. */
public final class Faults {

    private final Platform platform;
    private final List<String> slugs;
    private final Questions questions;
    private final Consumer<String> progress;

    public Faults(Platform platform, List<String> slugs, Questions questions, Consumer<String> progress) {
        this.platform = platform;
        this.slugs = List.copyOf(slugs);
        this.questions = questions;
        this.progress = progress;
    }

    /**
     * What was seen of a fault.
     *
     * @param until normal, in words
     * @param took absent where it was not normal in time, or could not be tried
     * @param failures in words
     * @param missing of the entries that were answered with 201, how many are not there
     */
    public record Seen(
            String fault,
            String until,
            @Nullable Duration took,
            long reads,
            long writes,
            String failures,
            int answered,
            long missing) {}

    public List<Seen> all(ReplicaTable table, PidFiles files) throws InterruptedException {
        var trial = new Trial(platform, progress);
        var seen = new ArrayList<Seen>();
        var replicas = new Replicas(table);
        var uploads = new Uploads(new Api(platform, Ledger.CLIENT));
        seen.add(trial.of(new KilledReplica(replicas, "catalog-api-1"), inTurn(this::search, this::dataset)));
        seen.add(trial.of(
                new KilledSearchNode(platform, files, "Elasticsearch 2"), inTurn(this::search, this::dataset)));
        seen.add(trial.of(new KilledWorker(replicas, uploads, "ingestion-1"), inTurn(this::search, this::dataset)));
        seen.add(trial.of(
                new KilledReplica(replicas, "portal-web-1"),
                inTurn(this::search, this::dataset, this::results, this::page)));
        seen.add(trial.of(
                new RollingRestart(replicas, List.of("catalog-api-1", "catalog-api-2")),
                inTurn(this::search, this::dataset)));
        return seen;
    }

    @SafeVarargs
    private static Supplier<String> inTurn(Supplier<String>... paths) {
        var turn = new AtomicInteger();
        return () -> paths[Math.floorMod(turn.getAndIncrement(), paths.length)].get();
    }

    private String search() {
        return "/api/v1/datasets?q=" + Api.encode(questions.next());
    }

    private String dataset() {
        return "/api/v1/datasets/" + slug();
    }

    private String results() {
        return "/datasets?q=" + Api.encode(questions.next());
    }

    private String page() {
        return "/datasets/" + slug();
    }

    private String slug() {
        return slugs.get(ThreadLocalRandom.current().nextInt(slugs.size()));
    }
}
