package org.minshu.catalog.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is planned, being done, and done. */
@Repository
class Successions {

    /** Over some five minutes, as the pauses grow with their square. */
    private static final int ATTEMPTS = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    Successions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Others who plan wait, so that no two plans close a circle. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalog.succession'))")
                .query((_, _) -> true)
                .single();
    }

    long add(SuccessionRules.Plan plan, Caller by) {
        return jdbc.sql("""
                        insert into catalog.succession
                            (list, source, target, effective_from, reason, created_at, created_by, created_by_name)
                        values (:list, :source, :target, :from, :reason, :at, :by, :byName)
                        returning id""")
                .param("list", plan.list())
                .param("source", plan.source())
                .param("target", plan.target())
                .param("from", plan.from())
                .param("reason", plan.reason())
                .param("at", now())
                .param("by", by.subject())
                .param("byName", by.name())
                .query(Long.class)
                .single();
    }

    Optional<Succession> find(long id) {
        return read("select * from catalog.succession where id = :id", id);
    }

    Optional<Succession> lock(long id) {
        return read("select * from catalog.succession where id = :id for update", id);
    }

    private Optional<Succession> read(String sql, long id) {
        return jdbc.sql(sql).param("id", id).query(Successions::succession).optional();
    }

    /** The one of that value that has not ended. */
    Optional<Succession> open(String list, String source) {
        return jdbc.sql("""
                        select * from catalog.succession
                         where list = :list and source = :source and state in ('PLANNED', 'RUNNING', 'PARKED')""")
                .param("list", list)
                .param("source", source)
                .query(Successions::succession)
                .optional();
    }

    /** What took the place of a value last. */
    Optional<String> successor(String list, String source) {
        return jdbc.sql("""
                        select target from catalog.succession
                         where list = :list and source = :source and state in ('RUNNING', 'DONE', 'PARKED')
                         order by id desc limit 1""")
                .param("list", list)
                .param("source", source)
                .query(String.class)
                .optional();
    }

    /** The one that is due longest, begun or not; those that broke off a moment ago are left in peace. */
    Optional<Long> due() {
        return jdbc.sql("""
                        select id from catalog.succession
                         where state in ('PLANNED', 'RUNNING') and effective_from <= :today and not_before <= :now
                         order by effective_from, id limit 1""")
                .param("today", CivilTime.day(clock.instant()))
                .param("now", now())
                .query(Long.class)
                .optional();
    }

    void begin(Succession succession) {
        jdbc.sql("""
                        update catalog.succession
                           set state = 'RUNNING', target = :target, begun_at = :at where id = :id""")
                .param("target", succession.target())
                .param("at", now())
                .param("id", succession.id())
                .update();
    }

    void advance(long id, @Nullable String step, String after, String counted, long done) {
        jdbc.sql("""
                        update catalog.succession
                           set step = :step, after = :after, attempts = 0, failure = null,
                               counts = case when :done = 0 then counts
                                   else jsonb_set(counts, array[:counted],
                                                  to_jsonb(coalesce((counts ->> :counted)::bigint, 0) + :done)) end
                         where id = :id""")
                .param("step", step)
                .param("after", after)
                .param("counted", counted)
                .param("done", done)
                .param("id", id)
                .update();
    }

    void finish(long id) {
        jdbc.sql("update catalog.succession set state = 'DONE', failure = null, ended_at = :at where id = :id")
                .param("at", now())
                .param("id", id)
                .update();
    }

    /** Tried again after a while, each time a longer one, and parked at last. */
    void brokeOff(long id, String failure) {
        jdbc.sql("""
                        update catalog.succession
                           set attempts = attempts + 1, failure = :failure,
                               not_before = :now + attempts * attempts * interval '1 second',
                               state = case when attempts + 1 < :most then state else 'PARKED' end
                         where id = :id and state in ('PLANNED', 'RUNNING')""")
                .param("id", id)
                .param("most", ATTEMPTS)
                .param("failure", failure)
                .param("now", now())
                .update();
    }

    /** Whether it was parked, and goes on. */
    boolean retry(long id) {
        return jdbc.sql("""
                                update catalog.succession
                                   set state = case when begun_at is null then 'PLANNED' else 'RUNNING' end,
                                       attempts = 0, not_before = '-infinity'
                                 where id = :id and state = 'PARKED'""").param("id", id).update() == 1;
    }

    /** Whether it had not begun. */
    boolean cancel(long id, String reason, String by) {
        return jdbc.sql("""
                                update catalog.succession
                                   set state = 'CANCELLED', ended_at = :at, cancelled_by_name = :by,
                                       cancel_reason = :reason
                                 where id = :id and state in ('PLANNED', 'PARKED') and begun_at is null""")
                        .param("id", id)
                        .param("at", now())
                        .param("by", by)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Succession succession(ResultSet row, int number) throws SQLException {
        var by = new Caller(
                row.getString("created_by"),
                row.getString("created_by_name"),
                Set.of(Role.AUTHORITY),
                null,
                null,
                null);
        return new Succession(
                row.getLong("id"),
                row.getString("list"),
                row.getString("source"),
                row.getString("target"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("reason"),
                row.getString("state"),
                row.getString("step"),
                row.getString("after"),
                by);
    }
}
