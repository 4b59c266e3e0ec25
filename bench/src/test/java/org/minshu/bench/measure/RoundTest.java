package org.minshu.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aPercentileIsTheSmallestTimeWithinWhichThatShareCame() {
        var round =
                new Round(LongStream.rangeClosed(1, 100).map(each -> 101 - each).toArray(), 0, SECOND);

        assertThat(round.percentile(0.50)).isEqualTo(Duration.ofNanos(50));
        assertThat(round.percentile(0.95)).isEqualTo(Duration.ofNanos(95));
        assertThat(round.percentile(1.0)).isEqualTo(Duration.ofNanos(100));
    }

    @Test
    void ofOneAnswerEveryPercentileIsItsTime() {
        var round = new Round(new long[] {7}, 0, SECOND);

        assertThat(round.percentile(0.50)).isEqualTo(round.percentile(0.95)).isEqualTo(Duration.ofNanos(7));
    }

    @Test
    void whereNothingWasAnsweredThereIsNoTime() {
        assertThat(new Round(new long[0], 5, SECOND).percentile(0.95)).isZero();
    }

    @Test
    void errorsAreNoThroughput() {
        assertThat(new Round(new long[] {1, 2, 3}, 40, Duration.ofMillis(500)).perSecond())
                .isEqualTo(6.0);
    }
}
