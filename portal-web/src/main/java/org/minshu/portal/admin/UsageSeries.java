package org.minshu.portal.admin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.usage.UsageDashboard;
import org.minshu.client.usage.UsageTotal;

/**
 * Use day by day or hour by hour, also where there was none.
 *
 * @param scale what is as high as the drawing of uses
 * @param shareScale the same of the drawing of what failed, in per mille
 */
record UsageSeries(boolean hourly, List<UsageStep> steps, long scale, long shareScale) {

    private static final int HOURS = 24;
    private static final int TALL = 100;
    private static final int[] ROUND = {1, 2, 4, 6, 8, 10};

    static UsageSeries of(UsageDashboard board) {
        var hourly = board.step().equals("HOUR");
        var known = board.series().stream().collect(Collectors.toMap(UsageTotal::key, Function.identity()));
        var scale = roundUp(board.series().stream()
                .mapToLong(total -> total.views() + total.downloads())
                .max()
                .orElse(0));
        var steps = board.from()
                .datesUntil(board.to().plusDays(1))
                .flatMap(date -> hoursOf(date, hourly))
                .map(when -> {
                    var key = UsageStep.key(when.date, when.hour);
                    return new UsageStep(when.date, when.hour, known.getOrDefault(key, none(key)), scale);
                })
                .toList();
        var highest = steps.stream().mapToDouble(UsageStep::failedShare).max().orElse(0);
        return new UsageSeries(hourly, steps, scale, roundUp((long) Math.ceil(highest)));
    }

    private static Stream<When> hoursOf(LocalDate date, boolean hourly) {
        return hourly
                ? IntStream.range(0, HOURS).mapToObj(hour -> new When(date, hour))
                : Stream.of(new When(date, null));
    }

    private static UsageTotal none(String key) {
        return new UsageTotal(key, null, null, 0, 0, 0, 0, 0, 0);
    }

    /** A round figure not below it, whose half is whole. */
    static long roundUp(long figure) {
        for (long power = 1; ; power *= 10) {
            for (var round : ROUND) {
                if (round * power >= Math.max(2, figure)) {
                    return round * power;
                }
            }
        }
    }

    public UsageStep first() {
        return steps.getFirst();
    }

    public UsageStep middle() {
        return steps.get(steps.size() / 2);
    }

    public UsageStep last() {
        return steps.getLast();
    }

    /** The day or hour with the most use. */
    public UsageStep highest() {
        return steps.stream().max(Comparator.comparingLong(UsageStep::uses)).orElseThrow();
    }

    /** The one with the largest share of refused and broken off calls. */
    public UsageStep worst() {
        return steps.stream()
                .max(Comparator.comparingDouble(UsageStep::failedShare))
                .orElseThrow();
    }

    public boolean isEmpty() {
        return steps.stream().allMatch(step -> step.uses() + step.total().refused() == 0);
    }

    public boolean hasFailures() {
        return steps.stream().anyMatch(step -> step.failed() > 0);
    }

    /** The line of what failed: points of an SVG polyline, in a drawing that is 100 high. */
    public String failures() {
        return IntStream.range(0, steps.size())
                .mapToObj(n -> UsageStep.number(n + 0.5) + ","
                        + UsageStep.number(TALL - TALL * steps.get(n).failedShare() / shareScale))
                .collect(Collectors.joining(" "));
    }

    private record When(LocalDate date, @Nullable Integer hour) {}
}
