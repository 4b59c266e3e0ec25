package org.minshu.portal.measurement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.measurement.DataQualityView;
import org.minshu.client.measurement.DataQualityView.TrendPoint;
import org.minshu.client.measurement.DimensionMark;
import org.minshu.client.measurement.RuleResult;
import org.minshu.client.measurement.TableMeasurement;
import org.minshu.portal.layout.Words;

/**
 * The quality of a dataset's data as a page shows it.
 *
 * @param newest what it is ranked by; null where nothing was measured yet
 * @param lines results of its rules, those that fail first
 * @param others its other tables
 */
public record QualityReport(
        DataQualityView view,
        @Nullable TableMeasurement newest,
        @Nullable Radar radar,
        @Nullable TrendPoint before,
        TrendLine trend,
        List<Line> lines,
        List<TableMeasurement> others) {

    private static final Map<String, Integer> ORDER = Map.of("FAILED", 0, "UNCHECKED", 1, "PASSED", 2);

    /** A result, and its rule in words. */
    public record Line(RuleResult result, RuleLine rule) {}

    public static QualityReport of(DataQualityView view, Words words) {
        var newest = view.tables().isEmpty() ? null : view.tables().getFirst();
        var before = newest == null ? null : before(newest, view.trend());
        return new QualityReport(
                view,
                newest,
                newest == null ? null : Radar.of(newest.dimensions(), before == null ? null : before.dimensions()),
                before,
                TrendLine.of(view.trend()),
                newest == null ? List.of() : lines(newest, words),
                view.tables().stream().skip(1).toList());
    }

    /** The version before of the same table, or the file before where data come as a file each time. */
    private static @Nullable TrendPoint before(TableMeasurement newest, List<TrendPoint> trend) {
        var earlier = trend.reversed().stream()
                .filter(point -> point.madeAt().isBefore(newest.madeAt()))
                .toList();
        return earlier.stream()
                .filter(point -> point.table().equals(newest.table()))
                .findFirst()
                .orElseGet(() -> earlier.isEmpty() ? null : earlier.getFirst());
    }

    private static List<Line> lines(TableMeasurement table, Words words) {
        return table.rules().stream()
                .sorted(Comparator.comparing(result -> ORDER.getOrDefault(result.state(), 3)))
                .map(result -> new Line(result, RuleLine.of(result.rule(), words)))
                .toList();
    }

    /** Of the version before, where it was checked there. */
    public @Nullable Double beforeOf(DimensionMark mark) {
        return before == null
                ? null
                : before.dimensions().stream()
                        .filter(each -> each.name().equals(mark.name()))
                        .findFirst()
                        .map(DimensionMark::score)
                        .orElse(null);
    }
}
