package org.minshu.ingestion.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private final RetryPolicy policy = new RetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(1), 3);

    @Test
    void everyPauseIsTwiceAsLongUntilTheLongest() {
        assertThat(policy.pauseAfter(1)).hasSeconds(1);
        assertThat(policy.pauseAfter(4)).hasSeconds(8);
        assertThat(policy.pauseAfter(7)).hasSeconds(60);
        assertThat(policy.pauseAfter(1_000)).hasSeconds(60);
    }

    @Test
    void theLastAttemptParks() {
        assertThat(policy.isParkedAfter(2)).isFalse();
        assertThat(policy.isParkedAfter(3)).isTrue();
    }
}
