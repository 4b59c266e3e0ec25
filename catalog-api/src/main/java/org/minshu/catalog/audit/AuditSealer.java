package org.minshu.catalog.audit;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chains the rows of the trail, one sealer at a time, so that those who write them never wait for each other. */
@Component
class AuditSealer {

    private static final int BATCH = 1_000;
    private static final long LOCK = 0x6D696E736875L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AuditSealer(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Seals what is complete; returns how many rows, at most a batch. */
    @Transactional
    public int seal() {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single()) {
            return 0;
        }
        var links = new ArrayList<AuditSeal>();
        var last = last();
        for (var row : completeAfter(last)) {
            last = last.next(row);
            links.add(last);
        }
        insert(links);
        return links.size();
    }

    private AuditSeal last() {
        return jdbc.sql("""
                        select %s from (
                            (select * from catalog.audit_seal order by position desc limit 1)
                            union all
                            (select * from catalog.audit_anchor order by position desc limit 1)) links
                         order by position desc limit 1""".formatted(AuditSeal.COLUMNS))
                .query((row, _) -> AuditSeal.read(row))
                .optional()
                .orElse(AuditSeal.NONE);
    }

    /** Rows of transactions older than every one still running: nothing can come to stand among them any more. */
    private List<AuditRow> completeAfter(AuditSeal last) {
        return jdbc.sql("""
                        select %s from catalog.audit_entry
                         where (tx, id) > (:tx::text::xid8, :id) and tx < pg_snapshot_xmin(pg_current_snapshot())
                         order by tx, id limit :batch""".formatted(AuditRow.COLUMNS))
                .param("tx", Long.toString(last.tx()))
                .param("id", last.entry())
                .param("batch", BATCH)
                .query((row, _) -> AuditRow.read(row))
                .list();
    }

    private void insert(List<AuditSeal> links) {
        batches.batchUpdate(
                "insert into catalog.audit_seal (position, entry, tx, hash) values (?, ?, ?::text::xid8, ?)",
                links,
                links.size() + 1,
                (statement, link) -> {
                    statement.setLong(1, link.position());
                    statement.setLong(2, link.entry());
                    statement.setString(3, Long.toString(link.tx()));
                    statement.setObject(4, link.hash(), Types.BINARY);
                });
    }
}
