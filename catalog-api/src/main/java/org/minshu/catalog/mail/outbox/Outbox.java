package org.minshu.catalog.mail.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.mail.SigningKey;
import org.minshu.catalog.mail.text.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Mails that are to be sent. Who takes some has them for a while: what a dead process had comes back. */
@Repository
class Outbox {

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Outbox(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How many were sent, by all processes, or are in somebody's hands. */
    long sentSince(Instant since, Instant now) {
        return jdbc.sql("""
                        select (select count(*) from catalog.mail where state = 'SENT' and settled_at > :since)
                             + (select count(*) from catalog.mail where state = 'WAITING' and claimed_until > :now)""")
                .param("since", at(since))
                .param("now", at(now))
                .query(Long.class)
                .single();
    }

    /** The next, what people wait for before what tells of subscriptions; what reaches nobody any more is dropped. */
    @Transactional
    public List<Outgoing> take(int most, Instant now, Duration hold) {
        var ids = jdbc.sql("""
                        with next as (
                            select id from catalog.mail
                             where state = 'WAITING' and not_before <= :now
                               and (claimed_until is null or claimed_until <= :now)
                             order by rank, id limit :most for update skip locked)
                        update catalog.mail set claimed_until = :until from next where mail.id = next.id
                        returning mail.id""")
                .param("now", at(now))
                .param("until", at(now.plus(hold)))
                .param("most", most)
                .query((row, _) -> row.getLong("id"))
                .list();
        var taken = read(ids);
        var there = taken.stream().map(Outgoing::id).toList();
        remove(ids.stream().filter(id -> !there.contains(id)).toList());
        return taken;
    }

    private List<Outgoing> read(List<Long> ids) {
        return jdbc.sql("""
                        select mail.id, mail.message, mail.purpose, mail.topic, mail.subscription, mail.attempts,
                               person.id as person, person.subject, person.language, person.key, reached.address,
                               told.kind, told.parameters, told.link, told.created_at as told_at
                          from catalog.mail
                          join catalog.mail_person person on person.id = mail.person
                          left join catalog.notification told on told.id = mail.notification
                         cross join lateral (
                               select case when mail.purpose = 'CONFIRMATION' then person.pending_address
                                           when person.failing_since is null then person.address end as address
                                where not exists (select from catalog.person known
                                                   where known.subject = person.subject and known.suspended)) reached
                         where mail.id = any(:ids) and reached.address is not null
                         order by mail.rank, mail.id""")
                .param("ids", ids.toArray(Long[]::new))
                .query(this::outgoing)
                .list();
    }

    private void remove(List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from catalog.mail where id = any(:ids)")
                    .param("ids", ids.toArray(Long[]::new))
                    .update();
        }
    }

    void remove(long id) {
        remove(List.of(id));
    }

    void sent(long id, Instant now) {
        jdbc.sql("""
                        update catalog.mail set state = 'SENT', settled_at = :now, claimed_until = null, error = null
                         where id = :id""").param("id", id).param("now", at(now)).update();
    }

    /** Nobody is at fault but the way to the server: it counts for nothing. */
    void giveBack(List<Long> ids, @Nullable String error) {
        jdbc.sql("""
                        update catalog.mail set claimed_until = null, error = coalesce(:error, error)
                         where id = any(:ids) and state = 'WAITING'""")
                .param("ids", ids.toArray(Long[]::new))
                .param("error", error)
                .update();
    }

    void putOff(long id, String error, Instant until) {
        jdbc.sql("""
                        update catalog.mail
                           set attempts = attempts + 1, error = :error, not_before = :until, claimed_until = null
                         where id = :id""")
                .param("id", id)
                .param("error", error)
                .param("until", at(until))
                .update();
    }

    void park(long id, String error, Instant now) {
        jdbc.sql("""
                        update catalog.mail
                           set state = 'PARKED', attempts = attempts + 1, error = :error, settled_at = :now,
                               claimed_until = null
                         where id = :id""")
                .param("id", id)
                .param("error", error)
                .param("now", at(now))
                .update();
    }

    /** What has been waiting since before, in vain; a thousand at a time. */
    int parkAbandoned(Instant before, Instant now) {
        return jdbc.sql("""
                        update catalog.mail set state = 'PARKED', settled_at = :now, claimed_until = null
                         where id in (select id from catalog.mail
                                       where state = 'WAITING' and waiting_since < :before and error is not null
                                       order by waiting_since limit 1000 for update skip locked)""").param("before", at(before)).param("now", at(now)).update();
    }

    /** A batch of what was sent before; what a digest bundled goes with it. */
    int forget(Instant before, int most) {
        return jdbc.sql("""
                        delete from catalog.mail
                         where id in (select id from catalog.mail
                                       where state = 'SENT' and settled_at < :before limit :most)""").param("before", at(before)).param("most", most).update();
    }

    private Outgoing outgoing(ResultSet row, int number) throws SQLException {
        var subscription = row.getLong("subscription");
        return new Outgoing(
                row.getLong("id"),
                row.getObject("message", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getLong("person"),
                row.getString("subject"),
                row.getString("address"),
                row.getString("language"),
                new SigningKey(row.getBytes("key")),
                row.getString("topic"),
                subscription == 0 ? null : subscription,
                row.getInt("attempts"),
                row.getString("kind") == null ? null : told(row));
    }

    private Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getString("kind"),
                json.readValue(row.getString("parameters"), PARAMETERS),
                row.getString("link"),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
