package org.minshu.bench.fault;

import java.io.IOException;
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
import org.minshu.bench.platform.NotInTimeException;
import org.minshu.bench.platform.PidFiles;
import org.minshu.bench.platform.Platform;
import org.minshu.bench.platform.ReplicaTable;

/** One fault after another, each under the same light load. */
public final class Faults {

    private static final Duration SETTLING = Duration.ofSeconds(3);

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
     * @param took absent where it was not normal in time
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

    public List<Seen> all(ReplicaTable table, PidFiles files) throws IOException, InterruptedException {
        var seen = new ArrayList<Seen>();
        var replicas = new Replicas(table);
        var uploads = new Uploads(new Api(platform, Ledger.CLIENT));
        seen.add(one(new KilledReplica(replicas, "catalog-api-1"), inTurn(this::search, this::dataset)));
        seen.add(one(new KilledSearchNode(platform, files, "Elasticsearch 2"), inTurn(this::search, this::dataset)));
        seen.add(one(new KilledWorker(replicas, uploads, "ingestion-1"), inTurn(this::search, this::dataset)));
        seen.add(one(
                new KilledReplica(replicas, "portal-web-1"),
                inTurn(this::search, this::dataset, this::results, this::page)));
        seen.add(one(
                new RollingRestart(replicas, List.of("catalog-api-1", "catalog-api-2")),
                inTurn(this::search, this::dataset)));
        return seen;
    }

    private Seen one(Fault fault, Supplier<String> paths) throws IOException, InterruptedException {
        progress.accept(fault.name());
        var ledger = new Ledger(new Api(platform, Ledger.CLIENT));
        @Nullable Duration took;
        Counts.Tally tally;
        try (var traffic = Traffic.start(platform, paths, ledger)) {
            Thread.sleep(SETTLING);
            fault.prepare();
            var before = traffic.now();
            took = pass(fault);
            Thread.sleep(SETTLING); // what fails just after is a part of it
            tally = traffic.now().since(before);
        }
        return seen(fault, took, tally, ledger);
    }

    private @Nullable Duration pass(Fault fault) throws IOException, InterruptedException {
        var started = System.nanoTime();
        try {
            fault.pass();
            return Duration.ofNanos(System.nanoTime() - started);
        } catch (NotInTimeException _) {
            progress.accept("Not normal in time: " + fault.name());
            return null;
        }
    }

    private static Seen seen(Fault fault, @Nullable Duration took, Counts.Tally tally, Ledger ledger)
            throws InterruptedException {
        return new Seen(
                fault.name(),
                fault.normal(),
                took,
                tally.made("GET"),
                tally.made("POST"),
                tally.failures(),
                ledger.size(),
                ledger.missing());
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
