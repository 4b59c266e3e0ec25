package org.minshu.catalog.mail.outbox;

import java.time.Duration;

/** Pauses that double, up to the longest. */
record Backoff(Duration first, Duration longest) {

    private static final int DOUBLINGS = 30;

    Duration after(int failures) {
        var pause = first.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
