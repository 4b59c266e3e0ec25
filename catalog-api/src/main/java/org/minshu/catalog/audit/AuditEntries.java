package org.minshu.catalog.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.audit.AuditEntryView;
import org.minshu.client.audit.ChainState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail. */
@Repository
class AuditEntries {

    private static final int FETCH = 500;
    private static final String WHERE = """

             where at >= :start and at < :end
               and (:actor::text is null or actor = :actor or actor_name = :actor)
               and (:action::text is null or action = :action)
               and (:subject::text is null or subject = :subject or subject like :subject || '%')""";
    private static final String SELECT = """
            select id, at, actor, actor_name, role, action, subject, before, after, remote_address, hash
              from catalog.audit_entry left join catalog.audit_seal on entry = id""";

    private final JdbcClient jdbc;

    AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<AuditEntryView> page(AuditSelection selection, Paging paging) {
        var total = select(
                        "select count(*) from (select 1 from catalog.audit_entry" + WHERE + " limit 10000) found",
                        selection)
                .query(Long.class)
                .single();
        var rows = select(SELECT + WHERE + " order by at desc, id desc limit :size offset :offset", selection)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> view(row))
                .list();
        return paging.of(rows, total);
    }

    /** Hands over every selected row, oldest first, without holding them. */
    @Transactional(readOnly = true)
    public void each(AuditSelection selection, Consumer<AuditEntryView> consumer) {
        var statement = select(SELECT + WHERE + " order by at, id", selection).withFetchSize(FETCH);
        try (Stream<AuditEntryView> rows = statement.query((row, _) -> view(row)).stream()) {
            rows.forEach(consumer);
        }
    }

    ChainState state() {
        return jdbc.sql("""
                        select coalesce((select max(position) from catalog.audit_seal),
                                        (select max(position) from catalog.audit_anchor), 0) as sealed,
                               (select encode(hash, 'hex') from catalog.audit_seal order by position desc limit 1) as seal,
                               (select count(*) from catalog.audit_entry
                                 where (tx, id) > (select tx, entry from
                                     (select tx, entry, position from catalog.audit_seal
                                      union all select tx, entry, position from catalog.audit_anchor
                                      union all select '0'::xid8, 0, 0) links order by position desc limit 1)) as unsealed""")
                .query((row, _) -> new ChainState(
                        row.getLong("sealed") + row.getLong("unsealed"),
                        row.getLong("sealed"),
                        row.getLong("unsealed"),
                        row.getString("seal")))
                .single();
    }

    private StatementSpec select(String sql, AuditSelection selection) {
        return jdbc.sql(sql)
                .param("start", OffsetDateTime.ofInstant(selection.start(), ZoneOffset.UTC))
                .param("end", OffsetDateTime.ofInstant(selection.end(), ZoneOffset.UTC))
                .param("actor", given(selection.actor()))
                .param("action", given(selection.action()))
                .param("subject", given(selection.subject()));
    }

    private static @Nullable String given(@Nullable String text) {
        return AuditSelection.blank(text) ? null : Objects.requireNonNull(text).strip();
    }

    private static AuditEntryView view(ResultSet row) throws SQLException {
        var hash = row.getBytes("hash");
        return new AuditEntryView(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("role"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("before"),
                row.getString("after"),
                row.getString("remote_address"),
                hash == null ? null : HexFormat.of().formatHex(hash));
    }
}
