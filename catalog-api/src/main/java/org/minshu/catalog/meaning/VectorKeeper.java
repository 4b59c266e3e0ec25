package org.minshu.catalog.meaning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.minshu.meaning.Meaning;
import org.minshu.meaning.MeaningUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Drains the queue of texts; while the model does not work the queue waits, and searches go by words. */
@Component
class VectorKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(VectorKeeper.class);
    /** A fraction of a second's work: what a kill loses, and what a change waits for. */
    private static final int BATCH = 16;

    private static final int MOST_SWEPT = 10_000;
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Optional<Meaning> meaning;
    private final VectorDesk desk;
    private final VectorQueue queue;
    private final Vectors vectors;
    private final Clock clock;
    private volatile Instant waitUntil = Instant.EPOCH;
    private volatile boolean broken;

    VectorKeeper(Optional<Meaning> meaning, VectorDesk desk, VectorQueue queue, Vectors vectors, Clock clock) {
        this.meaning = meaning;
        this.desk = desk;
        this.queue = queue;
        this.vectors = vectors;
        this.clock = clock;
    }

    /** Works until nothing is queued, or the process stops. */
    void run(BooleanSupplier stopping) {
        if (meaning.isEmpty() || clock.instant().isBefore(waitUntil)) {
            return;
        }
        var model = meaning.orElseThrow();
        try {
            while (!stopping.getAsBoolean() && desk.advance(model, BATCH) > 0) {
                broken = false;
            }
        } catch (MeaningUnavailable failed) {
            sortOut(model, failed);
        }
    }

    private void sortOut(Meaning model, MeaningUnavailable failed) {
        try {
            model.check();
            setAside(model);
        } catch (MeaningUnavailable _) { // not the text's fault
            waitUntil = clock.instant().plus(WAIT);
            if (!broken) {
                LOG.warn("Texts wait for their vectors: {}", failed.getMessage());
            }
            broken = true;
        }
    }

    /** The model works but for one text: this one must not stop all the others. */
    private void setAside(Meaning model) {
        for (int i = 0; i < BATCH; i++) {
            try {
                desk.advance(model, 1);
            } catch (MeaningUnavailable refused) {
                model.check();
                queue.parkOldest(String.valueOf(refused.getMessage()));
            }
        }
    }

    /** Whatever was published while there was no model, or another, and what nobody needs any more. */
    void lookAround() {
        meaning.ifPresent(model -> {
            queue.addMissing(model.model());
            int swept = vectors.sweep(MOST_SWEPT);
            LOG.debug("{} vectors were swept", swept);
        });
    }
}
