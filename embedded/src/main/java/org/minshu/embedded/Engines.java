package org.minshu.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The three engines over one folder; the search engine is one node, or a cluster. */
public final class Engines implements AutoCloseable {

    private final PostgresEngine postgres;
    private final List<ElasticsearchEngine> nodes;
    private final S3Engine s3;

    public Engines(Path folder, NodeMemory memory) {
        this(folder, List.of(new ElasticsearchEngine(folder.resolve("elasticsearch"), memory)));
    }

    private Engines(Path folder, List<ElasticsearchEngine> nodes) {
        this.postgres = new PostgresEngine(folder.resolve("postgres"));
        this.nodes = nodes;
        this.s3 = new S3Engine(folder.resolve("objects"));
    }

    /** With a cluster of that many nodes. */
    public static Engines withCluster(Path folder, NodeMemory memory, int nodes) {
        var seats = ClusterSeat.around(nodes);
        return new Engines(
                folder,
                IntStream.range(0, nodes)
                        .mapToObj(index -> new ElasticsearchEngine(
                                folder.resolve("elasticsearch-" + (index + 1)), memory, seats.get(index)))
                        .toList());
    }

    public PostgresEngine postgres() {
        return postgres;
    }

    /** The only node, or the first one of the cluster. */
    public ElasticsearchEngine elasticsearch() {
        return nodes.getFirst();
    }

    /** Where the nodes of the search engine answer. */
    public List<URI> search() {
        return nodes.stream().map(ElasticsearchEngine::uri).toList();
    }

    public S3Engine s3() {
        return s3;
    }

    /**
     * Starts all at the same time and returns when all answer.
     *
     * @param started told of each as soon as it answers, from several threads
     * @throws EngineFailedException when one does not start; the others are stopped then
     */
    public void start(Consumer<Engine> started) {
        try {
            startTogether(all(), started);
        } catch (EngineFailedException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts engines at the same time and returns when all answer.
     *
     * @throws EngineFailedException when one does not start; the others are left as they are
     */
    public static void startTogether(List<? extends Engine> engines, Consumer<Engine> started) {
        var starts = engines.stream()
                .map(engine -> CompletableFuture.runAsync(
                                engine::start, task -> Thread.ofVirtual().start(task))
                        .thenRun(() -> started.accept(engine)))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(starts).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof EngineFailedException failed
                    ? failed
                    : new EngineFailedException("Not every engine started", e);
        }
    }

    /** The truth last, after all that is derived from it. */
    @Override
    public void close() {
        nodes.parallelStream().forEach(ElasticsearchEngine::stop);
        s3.stop();
        postgres.stop();
    }

    public List<Engine> all() {
        return Stream.of(List.of(postgres), nodes, List.of(s3))
                .<Engine>flatMap(List::stream)
                .toList();
    }
}
