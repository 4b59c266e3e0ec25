package org.minshu.catalog.usage;

import java.util.Locale;

/**
 * Where sums are read: the smallest rollup that knows everything that a question names.
 *
 * @param source what stands behind FROM, with a column for each condition of the question
 * @param isSideBySide whether kinds and outcomes are columns of it
 */
record Rollup(String source, boolean isSideBySide) {

    private static final String ALL = "ALL";

    private static final Rollup DATASETS = new Rollup("catalog.usage_dataset", true);
    private static final Rollup LIBRARIES = new Rollup("catalog.usage_library", true);
    private static final Rollup CLOCK = new Rollup("catalog.usage_clock", false);
    private static final Rollup HOURS = new Rollup("catalog.usage_hour", false);

    /** Whole months, and the days at both ends. */
    private static final Rollup DATASETS_BY_MONTH = new Rollup("""
            (select * from catalog.usage_dataset where not (day >= :monthsFrom and day < :monthsUntil)
                     union all
                     select month, dataset, calls, views, downloads, refused, aborted, row_count, bytes
                       from catalog.usage_dataset_month where month >= :monthsFrom and month < :monthsUntil) piece""", true);

    static Rollup of(Dimension dimension, UsageScope scope) {
        if (dimension == Dimension.HOUR || scope.hour() != null) {
            return dimension.isTime() && scope.isWhole() ? CLOCK : HOURS;
        }
        if (isOfDatasets(dimension)) {
            return ofDatasets(dimension, scope);
        }
        if (dimension.isTime() && scope.isWhole()) {
            return share(ALL, "whole");
        }
        if (dimension.isTime() && scope.isLibrary()) {
            return LIBRARIES;
        }
        var column = dimension.isTime() ? scope.only() : dimension.key();
        return scope.narrowsAtMostBy(column) && UsageScope.SHARES.contains(column)
                ? share(column.toUpperCase(Locale.ROOT), column)
                : combinations(dimension);
    }

    /** Whether it has sums of libraries, so that nobody has to look up which datasets they have. */
    boolean isOfLibraries() {
        return equals(LIBRARIES);
    }

    private static boolean isOfDatasets(Dimension dimension) {
        return dimension == Dimension.DATASET || dimension == Dimension.LIBRARY;
    }

    private static Rollup ofDatasets(Dimension dimension, UsageScope scope) {
        if (scope.isAll()) {
            return dimension == Dimension.LIBRARY ? LIBRARIES : DATASETS_BY_MONTH;
        }
        return scope.isLibrary() ? DATASETS : combinations(dimension);
    }

    private static Rollup share(String dimension, String column) {
        return new Rollup("""
                (select day, key as %s, kind, outcome, calls, row_count, bytes
                           from catalog.usage_share where dimension = '%s') share""".formatted(column, dimension), false);
    }

    /** Every combination that occurred; most use has neither organisation nor scenario. */
    private static Rollup combinations(Dimension dimension) {
        return new Rollup(
                dimension == Dimension.SCENARIO || dimension == Dimension.ORGANISATION
                        ? "(select * from catalog.usage_day where %s is not null) known".formatted(dimension.key())
                        : "catalog.usage_day",
                false);
    }
}
