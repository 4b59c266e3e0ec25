package org.minshu.bench.measure;

import java.time.Duration;
import java.util.Arrays;

/** What clients saw of one kind of request within some seconds. */
public final class Round {

    private final long[] nanos;
    private final long errors;
    private final Duration took;

    /**
     * Takes what was seen.
     *
     * @param nanos how long each answer of status 200 took
     * @param errors requests answered otherwise, or not at all
     * @param took from the first request to the last answer
     */
    Round(long[] nanos, long errors, Duration took) {
        this.nanos = nanos.clone();
        Arrays.sort(this.nanos);
        this.errors = errors;
        this.took = took;
    }

    long answers() {
        return nanos.length;
    }

    long errors() {
        return errors;
    }

    double perSecond() {
        return nanos.length / (took.toNanos() / 1e9);
    }

    /** The smallest time within which that share of the answers came; zero where none did. */
    Duration percentile(double share) {
        if (nanos.length == 0) {
            return Duration.ZERO;
        }
        int rank = (int) Math.ceil(share * nanos.length);
        return Duration.ofNanos(nanos[Math.clamp(rank, 1, nanos.length) - 1]);
    }
}
