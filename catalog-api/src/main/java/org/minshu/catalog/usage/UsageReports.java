package org.minshu.catalog.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.usage.UsageRecordView;
import org.minshu.client.usage.UsageTotal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads use: sums, and single records. */
@Repository
class UsageReports {

    private final JdbcClient jdbc;

    UsageReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Days in their order; else what is used most first. */
    List<UsageTotal> totals(Dimension by, UsageQuery query, int limit, Caller caller) {
        var totals = UsageScope.bind(jdbc.sql(by.totals()), query, caller)
                .param("limit", limit)
                .query((row, _) -> total(row))
                .list();
        return by == Dimension.DAY ? totals.reversed() : totals;
    }

    /** Newest first. */
    Page<UsageRecordView> records(UsageQuery query, Paging paging, Caller caller) {
        long total = UsageScope.bind(
                        jdbc.sql("select count(*) from catalog.usage_record record " + UsageScope.WHERE), query, caller)
                .query(Long.class)
                .single();
        var records = UsageScope.bind(
                        jdbc.sql("select record.* from catalog.usage_record record " + UsageScope.WHERE
                                + " order by record.id desc limit :limit offset :offset"),
                        query,
                        caller)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> record(row))
                .list();
        return paging.of(records, total);
    }

    private static UsageTotal total(ResultSet row) throws SQLException {
        return new UsageTotal(
                row.getString("key"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getLong("views"),
                row.getLong("downloads"),
                row.getLong("refused"),
                row.getLong("rows"),
                row.getLong("bytes"));
    }

    private static UsageRecordView record(ResultSet row) throws SQLException {
        return new UsageRecordView(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("outcome"),
                row.getString("organisation"),
                row.getString("caller_name"),
                row.getString("access_grant"),
                row.getString("scenario"),
                row.getString("dataset").replace('/', '-'),
                row.getString("dataset_title"),
                List.of((String[]) row.getArray("items").getArray()),
                row.getObject("row_count", Long.class),
                row.getLong("bytes"));
    }
}
