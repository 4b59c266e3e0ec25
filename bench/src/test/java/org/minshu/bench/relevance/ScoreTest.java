package org.minshu.bench.relevance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compared with what was worked out by hand. */
class ScoreTest {

    private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1);

    @Test
    void theBestOrderHasEverything() {
        assertThat(Score.of(GRADES, List.of("a", "b", "c"))).isEqualTo(new Score(1, 1, 1, 1));
    }

    @Test
    void whatStandsLowerCountsLess() {
        var score = Score.of(GRADES, List.of("x", "b", "a"));

        // found: 3 / log2(3) + 7 / log2(4) = 1.8928 + 3.5; best: 7 + 3 / log2(3) + 1 / log2(4) = 9.3928
        assertThat(score.gain()).isCloseTo(0.5741, within(0.0001));
        assertThat(score.first()).isZero();
        assertThat(score.amongFive()).isOne();
        assertThat(score.reciprocal()).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void onlyTheHighestGradeIsASuccess() {
        var score = Score.of(GRADES, List.of("b", "c"));

        // 3 + 1 / log2(3) of 9.3928
        assertThat(score.gain()).isCloseTo(0.3866, within(0.0001));
        assertThat(score.first() + score.amongFive() + score.reciprocal()).isZero();
    }

    @Test
    void theSixthIsTooLateForFiveAndTheEleventhForAll() {
        assertThat(Score.of(GRADES, after(5)).amongFive()).isZero();
        assertThat(Score.of(GRADES, after(5)).reciprocal()).isCloseTo(1 / 6.0, within(1e-9));
        assertThat(Score.of(GRADES, after(10))).isEqualTo(new Score(0, 0, 0, 0));
    }

    @Test
    void whereMoreThanTenAreWantedTenAreEnough() {
        var grades = IntStream.range(0, 12).boxed().collect(toMap(i -> "d" + i, _ -> 3));

        var ranked = IntStream.range(0, 10).mapToObj(i -> "d" + i).toList();

        assertThat(Score.of(grades, ranked).gain()).isCloseTo(1, within(1e-9));
    }

    @Test
    void nothingFoundIsNothing() {
        assertThat(Score.of(GRADES, List.of())).isEqualTo(new Score(0, 0, 0, 0));
    }

    @Test
    void everyQueryCountsTheSame() {
        var mean = Score.mean(List.of(new Score(1, 1, 0.5, 1), new Score(0, 1, 0.25, 0.5)));

        assertThat(mean).isEqualTo(new Score(0.5, 1, 0.375, 0.75));
    }

    private static List<String> after(int others) {
        return Stream.concat(IntStream.range(0, others).mapToObj(i -> "x" + i), Stream.of("a"))
                .toList();
    }
}
