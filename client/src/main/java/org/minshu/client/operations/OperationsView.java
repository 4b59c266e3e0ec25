package org.minshu.client.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of what stands behind the platform, as the answering process sees it. */
public record OperationsView(List<Engine> engines, List<Queue> queues, List<Task> tasks, List<Version> versions) {

    public OperationsView {
        engines = List.copyOf(engines);
        queues = List.copyOf(queues);
        tasks = List.copyOf(tasks);
        versions = List.copyOf(versions);
    }

    /**
     * Something that the platform stands on.
     *
     * @param name {@code database}, {@code search} or {@code objects}
     * @param since when it last came or went; when the process started if it never did
     * @param version none where it does not say
     */
    public record Engine(
            String name,
            boolean up,
            Instant since,
            @Nullable String version) {}

    /**
     * Work that waits; counts stop at 10,000.
     *
     * @param owner schema: {@code catalog} or {@code ingestion}
     * @param oldestSeconds for how long the oldest of it has been due
     * @param failing what failed and is tried again
     * @param parked what waits for a person
     */
    public record Queue(String owner, String name, long queued, double oldestSeconds, long failing, long parked) {}

    /**
     * Scheduled work of one kind.
     *
     * @param next when the first of it is due
     * @param failures in a row, of the one that failed most
     */
    public record Task(
            String owner,
            String name,
            long due,
            long running,
            @Nullable Instant next,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            int failures) {}

    /**
     * What runs.
     *
     * @param component {@code catalog-api}, or {@code schema catalog}
     * @param version none where it is not known
     */
    public record Version(String component, @Nullable String version) {}
}
