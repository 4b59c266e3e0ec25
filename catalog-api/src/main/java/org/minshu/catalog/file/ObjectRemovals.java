package org.minshu.catalog.file;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Objects that are to disappear. A key stands here from before its first byte is stored until its file is registered, and
 * again once the file is deleted: whatever fails in between, the object goes.
 */
@Repository
class ObjectRemovals {

    private final JdbcClient jdbc;

    ObjectRemovals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String key, Instant notBefore) {
        jdbc.sql("insert into catalog.object_removal (object_key, not_before) values (:key, :notBefore)")
                .param("key", key)
                .param("notBefore", OffsetDateTime.ofInstant(notBefore, ZoneOffset.UTC))
                .update();
    }

    /** Announced again, it has as much time again. */
    void announce(String key, Instant notBefore) {
        jdbc.sql("""
                        insert into catalog.object_removal (object_key, not_before) values (:key, :notBefore)
                        on conflict (object_key) do update set not_before = excluded.not_before""")
                .param("key", key)
                .param("notBefore", OffsetDateTime.ofInstant(notBefore, ZoneOffset.UTC))
                .update();
    }

    void hasten(String key, Instant at) {
        jdbc.sql("update catalog.object_removal set not_before = :at where object_key = :key")
                .param("key", key)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Whether the key was still here, which means that its object is. */
    boolean remove(String key) {
        return jdbc.sql("delete from catalog.object_removal where object_key = :key")
                        .param("key", key)
                        .update()
                == 1;
    }

    /** Keys that are due; others who clean leave them alone until this transaction ends. */
    List<String> due(Instant at, int limit) {
        return jdbc.sql("""
                        select object_key from catalog.object_removal where not_before <= :at
                         order by not_before limit :limit for update skip locked""")
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> row.getString("object_key"))
                .list();
    }
}
