package org.minshu.client.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of the search index.
 *
 * @param state {@code WAITING}, {@code RUNNING}, {@code SWAPPING}, {@code DONE}, {@code CANCELLED} or {@code FAILED}
 * @param cause {@code REQUESTED} by a person, or by the platform because the index was {@code EMPTY} or {@code OUTDATED}
 * @param startedBy name of the person
 * @param mapping the version of the mapping it is for
 * @param done how many datasets are in the new index
 * @param total how many there were when it began
 * @param refused how many of them the engine would not take
 * @param perSecond datasets a second, pauses left out
 * @param error why it waits, or why it failed
 */
public record RebuildView(
        long id,
        String state,
        String cause,
        @Nullable String startedBy,
        @Nullable String index,
        int mapping,
        long done,
        long total,
        long refused,
        @Nullable Double perSecond,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    /** Whether it still goes on. */
    public boolean open() {
        return state.equals("WAITING") || state.equals("RUNNING") || state.equals("SWAPPING");
    }

    /** Whether it can still be called off. */
    public boolean cancellable() {
        return state.equals("WAITING") || state.equals("RUNNING");
    }
}
