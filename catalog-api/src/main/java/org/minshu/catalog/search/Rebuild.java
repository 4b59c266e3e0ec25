package org.minshu.catalog.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild of the index, as it stands.
 *
 * @param mapping the version of the mapping it is for
 * @param startedBy who asked for it; none where the platform did by itself
 * @param index what is being filled; none before it began
 * @param after the last entry, by id, that is in it
 * @param refused how many entries the engine would not take
 * @param workedMillis how long it was worked on, pauses left out
 * @param lost how often the index was lost while it was filled
 * @param error why it waits or ended; none where all is well
 */
record Rebuild(
        long id,
        Cause cause,
        int mapping,
        State state,
        @Nullable String startedBy,
        Instant createdAt,
        @Nullable String index,
        long after,
        long done,
        long total,
        long refused,
        long workedMillis,
        int lost,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    /** Why an index is built anew. */
    enum Cause {
        REQUESTED,
        EMPTY,
        OUTDATED
    }

    /** How far it is; SWAPPING can no longer be cancelled. */
    enum State {
        WAITING,
        RUNNING,
        SWAPPING,
        DONE,
        CANCELLED,
        FAILED;

        boolean isOpen() {
            return this == WAITING || this == RUNNING || this == SWAPPING;
        }
    }

    /** The same at every attempt, so that an interrupted one finds its index again. */
    String stamp() {
        return STAMP.format(createdAt) + "-" + id;
    }

    boolean endedAfter(Instant time) {
        return finishedAt != null && finishedAt.isAfter(time);
    }

    /** Datasets a second; none before there is anything to tell it from. */
    @Nullable Double speed() {
        return workedMillis < 1 || done < 1 ? null : Math.round(done * 10_000.0 / workedMillis) / 10.0;
    }
}
