package org.minshu.catalog.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.minshu.catalog.search.Rebuild.Cause;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the index whole: looks whether it is there, has it filled where it is empty or of an earlier version, and drains
 * the queue. While the engine is down the queue waits, and the engine is asked again every two seconds.
 */
@Component
class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final SearchIndex index;
    private final Indexer indexer;
    private final RebuildDesk rebuilds;
    private final Clock clock;
    private Instant lookAt = Instant.EPOCH;
    private Instant waitUntil = Instant.EPOCH;
    private boolean down;

    IndexKeeper(SearchIndex index, Indexer indexer, RebuildDesk rebuilds, Clock clock) {
        this.index = index;
        this.indexer = indexer;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    /** Runs a few times a second, one process at a time. */
    synchronized void run() {
        if (clock.instant().isBefore(waitUntil)) {
            return;
        }
        try {
            if (isWritable() && !indexer.drain()) {
                waitUntil = clock.instant().plus(WAIT);
            }
            cameBack();
        } catch (SearchUnavailable unavailable) {
            waitUntil = clock.instant().plus(WAIT);
            lookAt = Instant.EPOCH;
            wentDown(unavailable);
        }
    }

    /** Also before anything is written, which would make a lost index look like one that is whole. */
    private boolean isWritable() {
        if (clock.instant().isBefore(lookAt) && !indexer.hasWork()) {
            return true;
        }
        boolean writable = switch (index.prepare()) {
            case EMPTY -> !indexer.hasPublished() || rebuilds.startFor(Cause.EMPTY);
            case OUTDATED -> rebuilds.startFor(Cause.OUTDATED);
            case CURRENT -> {
                rebuilds.startAgainAfterFailure();
                yield true;
            }
            case NEWER -> true;
        };
        lookAt = clock.instant().plus(LOOK_AGAIN);
        return writable;
    }

    private void wentDown(SearchUnavailable unavailable) {
        if (!down) {
            LOG.warn("Search engine not available, changes wait in the queue: {}", unavailable.getMessage());
        }
        down = true;
    }

    private void cameBack() {
        if (down) {
            LOG.info("Search engine is back, the queue is drained");
        }
        down = false;
    }
}
