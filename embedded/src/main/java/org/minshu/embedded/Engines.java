package org.minshu.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The three engines over one folder. */
public final class Engines implements AutoCloseable {

    private final PostgresEngine postgres;
    private final ElasticsearchEngine elasticsearch;
    private final S3Engine s3;

    public Engines(Path folder, NodeMemory memory) {
        postgres = new PostgresEngine(folder.resolve("postgres"));
        elasticsearch = new ElasticsearchEngine(folder.resolve("elasticsearch"), memory);
        s3 = new S3Engine(folder.resolve("objects"));
    }

    public PostgresEngine postgres() {
        return postgres;
    }

    public ElasticsearchEngine elasticsearch() {
        return elasticsearch;
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
        var starts = all().stream()
                .map(engine -> CompletableFuture.runAsync(
                                engine::start, task -> Thread.ofVirtual().start(task))
                        .thenRun(() -> started.accept(engine)))
                .toArray(CompletableFuture[]::new);
        var whole = CompletableFuture.allOf(starts);
        try {
            whole.join();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof EngineFailedException failed
                    ? failed
                    : new EngineFailedException("Not every engine started", e);
        }
    }

    /** The truth last, after all that is derived from it. */
    @Override
    public void close() {
        elasticsearch.stop();
        s3.stop();
        postgres.stop();
    }

    public List<Engine> all() {
        return List.of(postgres, elasticsearch, s3);
    }
}
