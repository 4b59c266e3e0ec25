package org.minshu.catalog.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares rollups with the records they are made of. */
record Recount(JdbcClient jdbc) {

    private static final String FIGURES = "sum(calls)::bigint, sum(row_count)::bigint, sum(bytes)::bigint";
    private static final String RECORDS = """
            select day, extract(hour from at at time zone 'Asia/Shanghai')::smallint as hour, dataset, department,
                   scenario, organisation, kind, outcome, 1 as calls, coalesce(row_count, 0) as row_count, bytes
              from catalog.usage_record""";
    private static final String SHARES = """
            select part.dimension, day, part.key, kind, outcome, calls, row_count, bytes
              from (%s) record cross join lateral (values ('ALL', ''),
                    ('DEPARTMENT', department), ('SCENARIO', scenario), ('ORGANISATION', organisation))
                   as part (dimension, key)
             where part.key is not null""".formatted(RECORDS);

    private static final String MONTHS = """
            select date_trunc('month', day)::date as month, dataset, calls, row_count, bytes,
                   case when kind = 'VIEW' or kind = 'DOWNLOAD' and outcome <> 'REFUSED' then 1 else 0 end as uses
              from (%s) record""".formatted(RECORDS);
    private static final String LIBRARIES = """
            select library, day, calls, record.row_count, bytes, kind
              from (%s) record join catalog.published_dataset entry on entry.code = record.dataset
              cross join unnest(entry.libraries) as library""".formatted(RECORDS);

    /** Once everything that waits was added; views of other tests may come until then. */
    void agreesWithRollups() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(this::agrees);
    }

    private void agrees() {
        assertThat(jdbc.sql(
                                "select (select count(*) from catalog.usage_change) + (select count(*) from catalog.usage_moved)")
                        .query(Long.class)
                        .single())
                .isZero();
        same("catalog.usage_hour", RECORDS, "day, hour, dataset, department, scenario, organisation, kind, outcome");
        same("catalog.usage_day", RECORDS, "day, dataset, department, scenario, organisation, kind, outcome");
        same("catalog.usage_dataset", RECORDS, "day, dataset");
        same(
                "(select day, dataset, views as calls, 0 as row_count, 0 as bytes from catalog.usage_dataset)",
                "select day, dataset, 1 as calls, 0 as row_count, 0 as bytes from (%s) record where kind = 'VIEW'"
                        .formatted(RECORDS),
                "day, dataset");
        same("catalog.usage_clock", RECORDS, "day, hour, kind, outcome");
        same("catalog.usage_dataset_month", MONTHS, "month, dataset");
        same(
                "(select month, dataset, views + downloads as calls, 0 as row_count, 0 as bytes"
                        + " from catalog.usage_dataset_month)",
                "select month, dataset, uses as calls, 0 as row_count, 0 as bytes from (%s) counted where uses > 0"
                        .formatted(MONTHS),
                "month, dataset");
        same("catalog.usage_library", LIBRARIES, "library, day");
        same(
                "(select library, day, views as calls, 0 as row_count, 0 as bytes from catalog.usage_library)",
                "select library, day, 1 as calls, 0 as row_count, 0 as bytes from (%s) counted where kind = 'VIEW'"
                        .formatted(LIBRARIES),
                "library, day");
        same("catalog.usage_share", SHARES, "dimension, day, key, kind, outcome");
    }

    private void same(String rollup, String records, String columns) {
        var kept = "select %s, %s from %s rollup where calls <> 0 or row_count <> 0 or bytes <> 0 group by %s"
                .formatted(columns, FIGURES, rollup, columns);
        var counted = "select %s, %s from (%s) record group by %s".formatted(columns, FIGURES, records, columns);
        assertThat(without(kept, counted)).as(rollup + " has too much").isEmpty();
        assertThat(without(counted, kept)).as(rollup + " lacks").isEmpty();
    }

    private List<String> without(String left, String right) {
        return jdbc.sql("select row::text from ((%s) except (%s)) row limit 5".formatted(left, right))
                .query(String.class)
                .list();
    }
}
