package org.minshu.catalog.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.usage.UsageTotal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads sums of use, from rollups alone. */
@Repository
class UsageTotals {

    /** Of the figures of a rollup. */
    static final String SUMS = """
            sum(calls) as calls,
            coalesce(sum(calls) filter (where kind = 'VIEW'), 0) as views,
            coalesce(sum(calls) filter (where kind = 'DOWNLOAD' and outcome <> 'REFUSED'), 0) as downloads,
            coalesce(sum(calls) filter (where outcome = 'REFUSED'), 0) as refused,
            coalesce(sum(calls) filter (where outcome = 'ABORTED'), 0) as aborted,
            coalesce(sum(row_count), 0) as row_count, coalesce(sum(bytes), 0) as bytes""";

    /** The same of a rollup that has them side by side. */
    static final String SUMS_SIDE_BY_SIDE = """
            sum(calls) as calls, sum(views) as views, sum(downloads) as downloads, sum(refused) as refused,
            sum(aborted) as aborted, sum(row_count) as row_count, sum(bytes) as bytes""";

    private static final int FETCH = 500;

    private final JdbcClient jdbc;
    private final DatasetHeads datasets;

    UsageTotals(JdbcClient jdbc, DatasetHeads datasets) {
        this.jdbc = jdbc;
        this.datasets = datasets;
    }

    /** Days and hours in their order; else what is used most first. */
    List<UsageTotal> by(Dimension dimension, UsageQuery query, int limit, Caller caller) {
        if (dimension == Dimension.DATASET && UsageScope.of(query, caller).isAll()) {
            var most = datasets.most(query, limit);
            if (most.isPresent()) {
                return most.get();
            }
        }
        var totals = select(dimension, query, limit, caller)
                .query((row, _) -> total(row))
                .list();
        return dimension.isTime() ? totals.reversed() : totals;
    }

    /** Hands over all of them, in the order in which the database gives them, without holding them. */
    @Transactional(readOnly = true)
    public void each(Dimension dimension, UsageQuery query, Caller caller, Consumer<UsageTotal> consumer) {
        var statement = select(dimension, query, null, caller).withFetchSize(FETCH);
        try (Stream<UsageTotal> rows = statement.query((row, _) -> total(row)).stream()) {
            rows.forEach(consumer);
        }
    }

    /** Of everything that is asked for; the key is empty. */
    UsageTotal all(UsageQuery query, Caller caller) {
        var scope = UsageScope.of(query, caller);
        var rollup = Rollup.of(Dimension.DAY, scope);
        return scope.bind(jdbc.sql("select '' as key, null::text as name_zh, null::text as name_en, "
                        + (rollup.isSideBySide() ? SUMS_SIDE_BY_SIDE : SUMS) + " from " + rollup.source()
                        + scope.whereIn(rollup)))
                .query((row, _) -> total(row))
                .single();
    }

    private StatementSpec select(Dimension dimension, UsageQuery query, @Nullable Integer limit, Caller caller) {
        var scope = UsageScope.of(query, caller);
        return scope.bind(jdbc.sql(dimension.totals(scope))).param("limit", limit);
    }

    static UsageTotal total(ResultSet row) throws SQLException {
        return new UsageTotal(
                row.getString("key"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getLong("views"),
                row.getLong("downloads"),
                row.getLong("refused"),
                row.getLong("aborted"),
                row.getLong("row_count"),
                row.getLong("bytes"));
    }
}
