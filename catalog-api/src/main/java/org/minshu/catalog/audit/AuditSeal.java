package org.minshu.catalog.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/** One link of the chain: which row it covers, and the hash up to that row. */
@SuppressWarnings("ArrayRecordComponent") // a hash is compared by Arrays.equals, seals never are
record AuditSeal(long position, long entry, long tx, byte[] hash) {

    static final String COLUMNS = "position, entry, tx::text::bigint as tx, hash";

    /** Before the first link. */
    static final AuditSeal NONE = new AuditSeal(0, 0, 0, new byte[32]);

    static AuditSeal read(ResultSet row) throws SQLException {
        return new AuditSeal(row.getLong("position"), row.getLong("entry"), row.getLong("tx"), row.getBytes("hash"));
    }

    AuditSeal next(AuditRow row) {
        return new AuditSeal(position + 1, row.id(), row.tx(), row.seal(hash));
    }

    /** Whether the row comes after this link in the order of the chain. */
    boolean isBefore(AuditRow row) {
        return tx < row.tx() || (tx == row.tx() && entry < row.id());
    }
}
