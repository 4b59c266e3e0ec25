package org.minshu.ingestion.work;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When failed work is tried again.
 *
 * @param first pause after the first failure; each further one is twice as long
 * @param longest no pause is longer
 * @param attempts a task that failed so often is parked
 */
@ConfigurationProperties("minshu.ingestion.retry")
record RetryPolicy(
        @DefaultValue("1s") Duration first,
        @DefaultValue("1m") Duration longest,
        @DefaultValue("6") int attempts) {

    /** {@code failures} counts from 1. */
    Duration pauseAfter(int failures) {
        var pause = first.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    boolean isParkedAfter(int failures) {
        return failures >= attempts;
    }
}
