package org.minshu.catalog.usage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What totals are made by: the SQL for the key, and the tables that its names come from. */
enum Dimension {
    DAY("day::text", "key", "null::text", "null::text", ""),
    HOUR("day::text || 'T' || lpad(hour::text, 2, '0')", "key", "null::text", "null::text", ""),
    DEPARTMENT(
            "department",
            "used.key",
            "department.name_zh",
            "department.name_en",
            "left join catalog.department on department.key = used.key"),
    DATASET(
            "dataset",
            "replace(used.key, '/', '-')",
            "coalesce(entry.title, used.key)",
            "entry.metadata ->> 'titleEn'",
            "left join catalog.published_dataset entry on entry.code = used.key"),
    LIBRARY(
            "dataset",
            "used.key",
            "library.name_zh",
            "library.name_en",
            "join catalog.library on library.key = used.key"),
    SCENARIO(
            "scenario",
            "used.key",
            "scenario.name",
            "scenario.name_en",
            "left join catalog.scenario on scenario.id = used.key"),
    ORGANISATION("organisation", "used.key", "used.key", "null::text", "");

    private final String key;
    private final String shown;
    private final String nameZh;
    private final String nameEn;
    private final String joins;

    Dimension(String key, String shown, String nameZh, String nameEn, String joins) {
        this.key = key;
        this.shown = shown;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.joins = joins;
    }

    /** DAY where nothing is asked for. */
    static Dimension of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(dimension -> name == null || dimension.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        UsageQuery.invalid("by is day, hour, department, dataset, library, scenario or organisation"));
    }

    boolean isTime() {
        return this == DAY || this == HOUR;
    }

    /** The column of rollups that it is about. */
    String key() {
        return key;
    }

    /** The newest days or hours; else what is used most. */
    String totals(UsageScope scope) {
        var rollup = Rollup.of(this, scope);
        return """
                with used as materialized (
                    select %s as key, %s
                      from %s
                    %s
                     group by 1),
                most as (
                    select * from (%s) counted
                     order by %s
                     limit cast(:limit as bigint))
                select %s as key, %s as name_zh, %s as name_en, views, downloads, refused, aborted, row_count, bytes
                  from most as used %s
                 order by %s""".formatted(
                        this == LIBRARY && rollup.isOfLibraries() ? "library" : key,
                        rollup.isSideBySide() ? UsageTotals.SUMS_SIDE_BY_SIDE : UsageTotals.SUMS,
                        rollup.source(),
                        scope.whereIn(rollup),
                        counted(rollup),
                        order(),
                        shown,
                        nameZh,
                        nameEn,
                        joins,
                        order());
    }

    /** Datasets are counted in every library that they are in now. */
    private String counted(Rollup rollup) {
        return this == LIBRARY && !rollup.isOfLibraries()
                ? """
                select library.key, sum(views) as views, sum(downloads) as downloads, sum(refused) as refused,
                           sum(aborted) as aborted, sum(row_count) as row_count, sum(bytes) as bytes
                      from used join catalog.published_dataset entry on entry.code = used.key
                      cross join unnest(entry.libraries) as library (key)
                     group by library.key"""
                : "select * from used where key is not null and calls > 0";
    }

    private String order() {
        return isTime() ? "1 desc" : "views + downloads desc, key";
    }
}
