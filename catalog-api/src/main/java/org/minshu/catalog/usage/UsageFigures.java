package org.minshu.catalog.usage;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums of views and downloads for the front page; refused downloads are no use. */
@Repository
public class UsageFigures {

    private final JdbcClient jdbc;

    UsageFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By resource code, from a day on (Asia/Shanghai); entries without use are absent. */
    public Map<String, Long> usesSince(LocalDate day) {
        return jdbc.sql("""
                        select dataset, sum(calls - refused) as uses from catalog.usage_dataset
                         where day >= :day group by dataset having sum(calls - refused) > 0""").param("day", day).query(Count.class).list().stream()
                .collect(toMap(Count::dataset, Count::uses));
    }

    /** On one day (Asia/Shanghai). */
    public long usesOn(LocalDate day) {
        return jdbc.sql("""
                        select coalesce(sum(calls), 0) from catalog.usage_share
                         where dimension = 'ALL' and day = :day and outcome <> 'REFUSED'""").param("day", day).query(Long.class).single();
    }

    record Count(String dataset, long uses) {}
}
