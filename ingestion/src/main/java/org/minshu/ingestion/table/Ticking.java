package org.minshu.ingestion.table;

import java.util.concurrent.CancellationException;
import org.minshu.model.vocabulary.ReadingRefusal;

/** The time that one file may take; long work looks at it as it goes. */
public final class Ticking {

    private final long end;

    public Ticking(Limits limits) {
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    /**
     * Goes on while there is time.
     *
     * @throws Unreadable when the time is over
     * @throws CancellationException when this process is to stop; it is no fault of the file
     */
    public void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Reading was interrupted");
        }
        if (System.nanoTime() - end > 0) {
            throw new Unreadable(ReadingRefusal.TOO_SLOW, "Reading took longer than it may");
        }
    }

    /** At least 1. */
    public int secondsLeft() {
        return (int) Math.max(1, (end - System.nanoTime()) / 1_000_000_000L);
    }
}
