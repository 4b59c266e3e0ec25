package org.minshu.catalog.usage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.usage.UsageTotal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The datasets that are used most, without adding up all: whoever is among the first of a period is among the first of one of its
 * months or days, unless use is spread evenly. What no head names has at most the sum of what the heads end with; what heads name and
 * cannot be among the first even with that much more is not looked at either.
 */
@Repository
class DatasetHeads {

    /** How many of each piece are candidates. */
    private static final int HEAD = 200;
    /** If more might be among the first, all are added up. */
    private static final int LOOKED_AT = 500;

    private static final String MOST = """
            with day as materialized (
                select day::date from generate_series(cast(:from as date), cast(:to as date), interval '1 day') day
                 where not (day >= cast(:monthsFrom as date) and day < cast(:monthsUntil as date))),
            month as materialized (
                select month::date
                  from generate_series(
                       cast(:monthsFrom as date), cast(:monthsUntil as date) - 1, interval '1 month') month),
            head as materialized (
                select day, 1 as days, used.* from day cross join lateral (
                       select dataset, views + downloads as uses from catalog.usage_dataset
                        where usage_dataset.day = day.day order by views + downloads desc limit :head) used
                union all
                select month, 31, used.* from month cross join lateral (
                       select dataset, views + downloads as uses from catalog.usage_dataset_month
                        where usage_dataset_month.month = month.month
                        order by views + downloads desc limit :head) used),
            others as (
                select cast(sum(least) as bigint) as most
                  from (select min(uses) as least from head group by day, days having count(*) >= :head) ended),
            seen as materialized (select dataset, sum(uses) as uses from head group by 1),
            close as materialized (
                select dataset from seen
                 where uses + coalesce((select most from others), 0)
                       >= coalesce((select uses from seen order by uses desc offset :limit - 1 limit 1), 0)),
            candidate as (select dataset from close where (select count(*) from close) <= :looked),
            piece as (
                select used.* from candidate cross join day cross join lateral (
                       select dataset, calls, views, downloads, refused, aborted, row_count, bytes
                         from catalog.usage_dataset
                        where usage_dataset.day = day.day and dataset = candidate.dataset offset 0) used
                union all
                select used.* from candidate cross join month cross join lateral (
                       select dataset, calls, views, downloads, refused, aborted, row_count, bytes
                         from catalog.usage_dataset_month
                        where usage_dataset_month.month = month.month and dataset = candidate.dataset offset 0) used),
            most as (
                select * from (select dataset as key, %s from piece group by 1) counted
                 where calls > 0 order by views + downloads desc, key limit :limit)
            select replace(most.key, '/', '-') as key, coalesce(entry.title, most.key) as name_zh,
                   entry.metadata ->> 'titleEn' as name_en, views, downloads, refused, aborted, row_count, bytes,
                   (select most from others) as others
              from most left join catalog.published_dataset entry on entry.code = most.key
             order by views + downloads desc, most.key""".formatted(UsageTotals.SUMS_SIDE_BY_SIDE);

    private final JdbcClient jdbc;

    DatasetHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everything; nothing where use is spread so evenly that heads do not decide. */
    Optional<List<UsageTotal>> most(UsageQuery query, int limit) {
        var found = jdbc.sql(MOST)
                .param("from", query.from())
                .param("to", query.to())
                .param("monthsFrom", query.monthsFrom())
                .param("monthsUntil", query.monthsUntil())
                .param("head", HEAD)
                .param("looked", LOOKED_AT)
                .param("limit", limit)
                .query((row, _) -> new Found(UsageTotals.total(row), row.getObject("others", Long.class)))
                .list();
        return isDecided(found, limit)
                ? Optional.of(found.stream().map(Found::total).toList())
                : Optional.empty();
    }

    private static boolean isDecided(List<Found> found, int limit) {
        if (found.isEmpty()) {
            return false;
        }
        var last = found.getLast();
        return last.others() == null
                || (found.size() == limit && last.total().views() + last.total().downloads() > last.others());
    }

    /** With the most that any other dataset may have; nothing where there is no other. */
    private record Found(UsageTotal total, @Nullable Long others) {}
}
