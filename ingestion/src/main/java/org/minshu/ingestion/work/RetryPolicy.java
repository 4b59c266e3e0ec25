package org.minshu.ingestion.work;

import java.time.Duration;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When failed work is tried again.
 *
 * @param first pause after the first failure of work; each further one is twice as long
 * @param longest the longest pause after a failure of work
 * @param attempts how often work may fail before it is parked for an administrator
 */
@Validated
@ConfigurationProperties("minshu.ingestion.retry")
record RetryPolicy(
        @DefaultValue("1s") @Within(least = "1ms", most = "1h")
        Duration first,

        @DefaultValue("1m") @Within(least = "1ms", most = "1d")
        Duration longest,

        @DefaultValue("6") @Within(least = "1", most = "100")
        int attempts) {

    RetryPolicy {
        if (longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("minshu.ingestion.retry.longest is shorter than"
                    + " minshu.ingestion.retry.first; set it, for example to 1m.");
        }
    }

    /** {@code failures} counts from 1. */
    Duration pauseAfter(int failures) {
        var pause = first.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    boolean isParkedAfter(int failures) {
        return failures >= attempts;
    }
}
