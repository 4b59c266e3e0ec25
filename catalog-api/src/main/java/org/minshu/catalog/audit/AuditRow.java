package org.minshu.catalog.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of the trail as the chain covers it: every column, in a form in which no two rows look alike. */
record AuditRow(
        long id,
        Instant at,
        long tx,
        String actor,
        String actorName,
        @Nullable String role,
        @Nullable String remoteAddress,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after) {

    static final String COLUMNS =
            "id, at, tx::text::bigint as tx, actor, actor_name, role, remote_address, action, subject, before, after";

    static AuditRow read(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("tx"),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("role"),
                row.getString("remote_address"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("before"),
                row.getString("after"));
    }

    /** SHA-256 over the hash before and every column, each with its length in front. */
    byte[] seal(byte[] previous) {
        var digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(32)
                .putLong(id)
                .putLong(at.getEpochSecond())
                .putLong(at.getNano())
                .putLong(tx)
                .array());
        for (var text :
                new @Nullable String[] {actor, actorName, role, remoteAddress, action, subject, before, after}) {
            update(digest, text);
        }
        return digest.digest();
    }

    private static void update(MessageDigest digest, @Nullable String text) {
        var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(
                ByteBuffer.allocate(4).putInt(text == null ? -1 : bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
