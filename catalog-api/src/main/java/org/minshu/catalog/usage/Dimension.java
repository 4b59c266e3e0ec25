package org.minshu.catalog.usage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What totals are made by: the SQL for the key, its names, and the tables that they come from. */
enum Dimension {
    DAY("record.day::text", "null::text", "null::text", ""),
    DEPARTMENT(
            "record.department",
            "department.name_zh",
            "department.name_en",
            "left join catalog.department on department.key = record.department"),
    DATASET(
            "replace(record.dataset, '/', '-')",
            "coalesce(entry.title, record.dataset)",
            "entry.metadata ->> 'titleEn'",
            "left join catalog.published_dataset entry on entry.code = record.dataset"),
    LIBRARY("library.key", "library.name_zh", "library.name_en", """
            join catalog.published_dataset entry on entry.code = record.dataset
            join catalog.library on library.key = any(entry.libraries)"""),
    SCENARIO(
            "scenario.id",
            "scenario.name",
            "scenario.name_en",
            "join catalog.scenario on scenario.id = record.scenario"),
    ORGANISATION("record.organisation", "record.organisation", "null::text", "");

    private final String key;
    private final String nameZh;
    private final String nameEn;
    private final String joins;

    Dimension(String key, String nameZh, String nameEn, String joins) {
        this.key = key;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.joins = joins;
    }

    /** DAY where nothing is asked for. */
    static Dimension of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(dimension -> name == null || dimension.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> UsageQuery.invalid("by is day, department, dataset, library, scenario or organisation"));
    }

    /** The newest days; else what is used most. */
    String totals() {
        return """
                select %s as key, %s as name_zh, %s as name_en,
                       count(*) filter (where record.kind = 'VIEW') as views,
                       count(*) filter (where record.kind = 'DOWNLOAD' and record.outcome <> 'REFUSED') as downloads,
                       count(*) filter (where record.outcome = 'REFUSED') as refused,
                       coalesce(sum(record.row_count), 0) as rows, coalesce(sum(record.bytes), 0) as bytes
                  from catalog.usage_record record
                %s
                %s and %s is not null
                 group by 1, 2, 3
                 order by %s
                 limit :limit""".formatted(
                key, nameZh, nameEn, joins, UsageScope.WHERE, key, this == DAY ? "key desc" : "count(*) desc, key");
    }
}
