package org.minshu.catalog.measurement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.measurement.BoundRule.Reason;
import org.minshu.client.measurement.RuleResult;
import org.minshu.client.measurement.RuleResult.FailingRow;

/** Makes results of counts, and scores of results. Scores are rounded down, so that 100 means that nothing failed. */
final class Results {

    private Results() {}

    static RuleResult counted(AppliedRule applied, long checked, long failed, List<FailingRow> rows) {
        return counted(applied, checked, failed, null, rows);
    }

    static RuleResult counted(
            AppliedRule applied, long checked, long failed, @Nullable String observed, List<FailingRow> rows) {
        if (checked == 0) {
            return unchecked(applied, Reason.NOTHING_TO_CHECK);
        }
        double score = Math.floor((checked - failed) * 1000.0 / checked) / 10;
        return result(
                applied, failed == 0 ? "PASSED" : "FAILED", null, new Count(checked, failed, score), observed, rows);
    }

    static RuleResult unchecked(AppliedRule applied, Reason reason) {
        return result(applied, "UNCHECKED", reason.name(), new Count(0, 0, null), null, List.of());
    }

    private record Count(
            long checked, long failed, @Nullable Double score) {}

    private static RuleResult result(
            AppliedRule applied,
            String state,
            @Nullable String reason,
            Count count,
            @Nullable String observed,
            List<FailingRow> rows) {
        return new RuleResult(
                applied.rule(),
                applied.origin().name(),
                applied.library(),
                applied.kind().dimension().name(),
                state,
                reason,
                count.checked(),
                count.failed(),
                count.score(),
                observed,
                rows);
    }

    /** The mean of the rules of each dimension; null where none was checked. */
    static Map<DataDimension, @Nullable Double> dimensions(List<RuleResult> results) {
        var scores = new EnumMap<DataDimension, @Nullable Double>(DataDimension.class);
        for (var dimension : DataDimension.values()) {
            var of = results.stream()
                    .filter(result -> result.dimension().equals(dimension.name()))
                    .map(RuleResult::score)
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue);
            scores.put(dimension, mean(of));
        }
        return scores;
    }

    /** The mean of the dimensions. */
    static @Nullable Double total(Map<DataDimension, @Nullable Double> dimensions) {
        return mean(Arrays.stream(DataDimension.values())
                .map(dimensions::get)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue));
    }

    private static @Nullable Double mean(DoubleStream scores) {
        OptionalDouble mean = scores.average();
        return mean.isPresent() ? Math.floor(mean.getAsDouble() * 10 + 1e-6) / 10 : null;
    }
}
