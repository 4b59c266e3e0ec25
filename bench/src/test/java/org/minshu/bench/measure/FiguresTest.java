package org.minshu.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void theMedianIsTheMiddleOne() {
        assertThat(Figures.median(9, 1, 5)).isEqualTo(5);
    }

    @Test
    void ofAnEvenNumberItLiesBetweenTheTwoInTheMiddle() {
        assertThat(Figures.median(1, 2, 4, 100)).isEqualTo(3);
    }

    @Test
    void oneBadRoundDoesNotMoveTheFiguresButItsErrorsCount() {
        var figures = Figures.of("search", List.of(round(10, 0), round(20, 0), round(9_000, 3)));

        assertThat(figures.p50()).isEqualTo(Duration.ofNanos(20));
        assertThat(figures.p95()).isEqualTo(Duration.ofNanos(20));
        assertThat(figures.perSecond()).isEqualTo(1);
        assertThat(figures.requests()).isEqualTo(3);
        assertThat(figures.errors()).isEqualTo(3);
    }

    private static Round round(long nanos, long errors) {
        return new Round(new long[] {nanos}, errors, Duration.ofSeconds(1));
    }
}
