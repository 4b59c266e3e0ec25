package org.minshu.catalog.dataset.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each import stands; progress is written in the transaction of the entries that it is about. */
@Repository
class Imports {

    /** Over some five minutes, as the pauses grow with their square. */
    private static final int ATTEMPTS = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    Imports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String id, String name, boolean dryRun, String objectKey, long rows, Caller caller) {
        jdbc.sql("""
                        insert into catalog.register_import
                            (id, name, dry_run, object_key, row_count, started_by, started_by_name, roles, department,
                             started_at)
                        values (:id, :name, :dryRun, :key, :rows, :by, :byName, :roles, :department, :at)""")
                .param("id", id)
                .param("name", name)
                .param("dryRun", dryRun)
                .param("key", objectKey)
                .param("rows", rows)
                .param("by", caller.subject())
                .param("byName", caller.name())
                .param("roles", caller.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("department", caller.department())
                .param("at", now())
                .update();
    }

    /** The file is removed with those of uploads that did not end, once nobody needs it any more. */
    void keepFileUntil(String objectKey, Instant end) {
        jdbc.sql("insert into catalog.object_removal (object_key, not_before) values (:key, :end)")
                .param("key", objectKey)
                .param("end", end.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Import> find(String id) {
        return jdbc.sql("select * from catalog.register_import where id = :id")
                .param("id", id)
                .query(Imports::read)
                .optional();
    }

    /** Newest first; null means of every department. */
    List<Import> recent(@Nullable String department, int most) {
        return jdbc.sql("""
                        select * from catalog.register_import
                         where (:department::text is null or department = :department)
                         order by started_at desc, id limit :most""")
                .param("department", department)
                .param("most", most)
                .query(Imports::read)
                .list();
    }

    /** The one that waits longest, begun or not; those that broke off a moment ago are left in peace. */
    Optional<Import> unfinished() {
        return jdbc.sql("""
                        select * from catalog.register_import
                         where state in ('WAITING', 'RUNNING') and not_before <= :now
                         order by started_at, id limit 1""").param("now", now()).query(Imports::read).optional();
    }

    /** What broke off is tried again after a while, each time a longer one, and given up at last. */
    void brokeOff(String id, String failure) {
        jdbc.sql("""
                        update catalog.register_import
                           set attempts = attempts + 1,
                               not_before = :now + attempts * attempts * interval '1 second',
                               state = case when attempts + 1 < :most then state else 'FAILED' end,
                               failure = case when attempts + 1 < :most then failure else :failure end,
                               finished_at = case when attempts + 1 < :most then null else :now end
                         where id = :id""")
                .param("id", id)
                .param("most", ATTEMPTS)
                .param("failure", failure)
                .param("now", now())
                .update();
    }

    void advance(String id, long rowsDone, Map<String, Long> outcomes) {
        jdbc.sql("""
                        update catalog.register_import
                           set state = 'RUNNING', attempts = 0, rows_done = :done, created = created + :created,
                               changed = changed + :changed, unchanged = unchanged + :unchanged,
                               refused = refused + :refused
                         where id = :id""")
                .param("id", id)
                .param("done", rowsDone)
                .param("created", outcomes.getOrDefault("created", 0L))
                .param("changed", outcomes.getOrDefault("changed", 0L))
                .param("unchanged", outcomes.getOrDefault("unchanged", 0L))
                .param("refused", outcomes.getOrDefault("refused", 0L))
                .update();
    }

    void finish(String id, @Nullable String failure) {
        jdbc.sql("""
                        update catalog.register_import
                           set state = :state, failure = :failure, finished_at = :at
                         where id = :id""")
                .param("id", id)
                .param("state", failure == null ? "DONE" : "FAILED")
                .param("failure", failure)
                .param("at", now())
                .update();
    }

    void refuse(String id, Map<Long, String> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into catalog.register_import_refusal (import, row_number, reason)
                        select :id, * from unnest(:rows::bigint[], :reasons::text[]) on conflict do nothing""")
                .param("id", id)
                .param("rows", reasons.keySet().toArray(Long[]::new))
                .param("reasons", reasons.values().toArray(String[]::new))
                .update();
    }

    /** By the first row of the entry. */
    Map<Long, String> refusals(String id) {
        var reasons = new HashMap<Long, String>();
        jdbc.sql("select row_number, reason from catalog.register_import_refusal where import = :id")
                .param("id", id)
                .query(row -> {
                    reasons.put(row.getLong("row_number"), row.getString("reason"));
                });
        return reasons;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Import read(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Import(
                row.getString("id"),
                row.getString("name"),
                row.getBoolean("dry_run"),
                row.getString("state"),
                row.getString("object_key"),
                new Caller(
                        row.getString("started_by"),
                        row.getString("started_by_name"),
                        roles,
                        row.getString("department"),
                        null,
                        null),
                row.getLong("row_count"),
                row.getLong("rows_done"),
                row.getLong("created"),
                row.getLong("changed"),
                row.getLong("unchanged"),
                row.getLong("refused"),
                row.getString("failure"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
