package org.minshu.catalog.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.minshu.search.IndexState;
import org.minshu.search.SearchIndex;
import org.minshu.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the index whole: looks whether it is there, fills it where it is empty or of another version, and drains the
 * queue. While the engine is down the queue waits, and the engine is asked again every two seconds.
 */
@Component
class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final SearchIndex index;
    private final Indexer indexer;
    private final Clock clock;
    private Instant lookAt = Instant.EPOCH;
    private Instant waitUntil = Instant.EPOCH;
    private boolean down;

    IndexKeeper(SearchIndex index, Indexer indexer, Clock clock) {
        this.index = index;
        this.indexer = indexer;
        this.clock = clock;
    }

    /** Runs a few times a second, one process at a time. */
    synchronized void run() {
        if (clock.instant().isBefore(waitUntil)) {
            return;
        }
        try {
            look();
            indexer.drain();
            cameBack();
        } catch (SearchUnavailable unavailable) {
            waitUntil = clock.instant().plus(WAIT);
            lookAt = Instant.EPOCH;
            wentDown(unavailable);
        }
    }

    /** Also before anything is written, which would make a lost index look like one that is whole. */
    private void look() {
        if (clock.instant().isBefore(lookAt) && !indexer.hasWork()) {
            return;
        }
        var state = index.prepare();
        if (state != IndexState.CURRENT) {
            var documents = indexer.rebuild();
            LOG.info("Index was {}: filled with {} documents", state, documents);
        }
        lookAt = clock.instant().plus(LOOK_AGAIN);
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
