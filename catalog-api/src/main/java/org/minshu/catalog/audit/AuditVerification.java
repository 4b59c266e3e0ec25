package org.minshu.catalog.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks the chain and the trail side by side, in one snapshot, and stops at the first row that does not fit. */
final class AuditVerification {

    private static final int FETCH = 1_000;

    private final ResultSet rows;
    private final ResultSet links;
    private long sealed;

    private AuditVerification(ResultSet rows, ResultSet links) {
        this.rows = rows;
        this.links = links;
    }

    /** What was found. {@code broken}: what is wrong with the first row that does not fit; null where the chain is whole. */
    record Report(long sealed, long unsealed, @Nullable String broken) {}

    /** Needs a connection of its own, as any role that may read the trail. */
    static Report of(Connection database) throws SQLException {
        database.setAutoCommit(false);
        database.setReadOnly(true);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statements = new Statements(database)) {
            var anchor = first(statements.query("select " + AuditSeal.COLUMNS
                            + " from catalog.audit_anchor order by position desc limit 1"))
                    .orElse(AuditSeal.NONE);
            var rows = statements.query(
                    "select %s from catalog.audit_entry where (tx, id) > ('%d'::xid8, %d) order by tx, id"
                            .formatted(AuditRow.COLUMNS, anchor.tx(), anchor.entry()));
            var links = statements.query("select %s from catalog.audit_seal where position > %d order by position"
                    .formatted(AuditSeal.COLUMNS, anchor.position()));
            return new AuditVerification(rows, links).walk(anchor);
        }
    }

    private Report walk(AuditSeal anchor) throws SQLException {
        var last = anchor;
        while (links.next()) {
            var link = AuditSeal.read(links);
            var wrong = check(last, link);
            if (wrong != null) {
                return new Report(sealed, 0, wrong);
            }
            last = link;
            sealed++;
        }
        long unsealed = 0;
        while (rows.next()) {
            unsealed++;
        }
        return new Report(sealed, unsealed, null);
    }

    private @Nullable String check(AuditSeal last, AuditSeal link) throws SQLException {
        if (link.position() != last.position() + 1) {
            return "the seal at position %d is missing".formatted(last.position() + 1);
        }
        if (!rows.next()) {
            return "row %d is missing".formatted(link.entry());
        }
        var row = AuditRow.read(rows);
        if (row.id() != link.entry()) {
            return link.isBefore(row)
                    ? "row %d is missing".formatted(link.entry())
                    : "row %d was slipped in".formatted(row.id());
        }
        return Arrays.equals(row.seal(last.hash()), link.hash()) ? null : "row %d was changed".formatted(row.id());
    }

    private static Optional<AuditSeal> first(ResultSet links) throws SQLException {
        return links.next() ? Optional.of(AuditSeal.read(links)) : Optional.empty();
    }

    /** Statements that stream, closed together. */
    private record Statements(Connection database) implements AutoCloseable {

        ResultSet query(String sql) throws SQLException {
            var statement = database.createStatement();
            statement.setFetchSize(FETCH);
            return statement.executeQuery(sql);
        }

        @Override
        public void close() throws SQLException {
            database.rollback();
        }
    }
}
