package org.minshu.catalog.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.usage.UsageRecordView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads single records, newest first. */
@Repository
class UsageRecords {

    private static final int FETCH = 500;
    /** Further pages are not to be had, so that nothing has to be counted beyond. */
    private static final int COUNTED = 10_000;

    private static final String ORDER = " order by day desc, id desc";

    private final JdbcClient jdbc;

    UsageRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its total is 10,000 where there are more. */
    Page<UsageRecordView> page(UsageQuery query, Paging paging, Caller caller) {
        var scope = UsageScope.of(query, caller);
        long total = scope.bind(jdbc.sql("select count(*) from (select 1 from catalog.usage_record"
                        + scope.whereInRecords() + " limit " + COUNTED + ") found"))
                .query(Long.class)
                .single();
        var records = select(scope, " limit :limit offset :offset")
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> record(row))
                .list();
        return paging.of(records, total);
    }

    /** Hands over every record, without holding them. */
    @Transactional(readOnly = true)
    public void each(UsageQuery query, Caller caller, Consumer<UsageRecordView> consumer) {
        var statement = select(UsageScope.of(query, caller), "").withFetchSize(FETCH);
        try (Stream<UsageRecordView> rows = statement.query((row, _) -> record(row)).stream()) {
            rows.forEach(consumer);
        }
    }

    private StatementSpec select(UsageScope scope, String part) {
        return scope.bind(jdbc.sql("select * from catalog.usage_record" + scope.whereInRecords() + ORDER + part));
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
