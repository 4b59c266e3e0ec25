package org.minshu.bench.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What several rounds say together: the median of each figure over the rounds, and all errors.
 *
 * @param name of the kind of request
 * @param requests that were answered, in all rounds
 */
public record Figures(String name, double perSecond, Duration p50, Duration p95, long requests, long errors) {

    public static Figures of(String name, List<Round> rounds) {
        return new Figures(
                name,
                median(rounds, Round::perSecond),
                Duration.ofNanos(
                        (long) median(rounds, round -> round.percentile(0.50).toNanos())),
                Duration.ofNanos(
                        (long) median(rounds, round -> round.percentile(0.95).toNanos())),
                rounds.stream().mapToLong(Round::answers).sum(),
                rounds.stream().mapToLong(Round::errors).sum());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    /** The middle one, or what lies halfway between the two in the middle. */
    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
