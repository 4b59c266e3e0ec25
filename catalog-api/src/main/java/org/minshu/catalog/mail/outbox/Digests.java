package org.minshu.catalog.mail.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.calendar.WorkingCalendar;
import org.minshu.catalog.mail.MailSettings;
import org.minshu.catalog.mail.text.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bundles what is held for each person into one mail a working day. The database holds that there is no second one, so that it
 * may be begun anew, and by several processes at once.
 */
@Service
class Digests {

    /** What one mail names; the rest is counted. */
    static final int NAMED = 50;

    private static final int BATCH = 200;
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private static final String BUNDLE = """
            with due as (
                select distinct held.person from catalog.mail held
                 where held.state = 'HELD' and held.created_at < :hour
                   and not exists (select from catalog.mail other where other.person = held.person and other.day = :day)
                 order by held.person limit :most),
            digest as (
                insert into catalog.mail (person, purpose, day, rank, state, created_at, waiting_since)
                select person, 'DIGEST', :day, 2, 'WAITING', :now, :now from due
                on conflict (person, day) where day is not null do nothing
                returning id, person)
            update catalog.mail set state = 'BUNDLED', digest = digest.id
              from digest where mail.person = digest.person and mail.state = 'HELD'
               and mail.created_at < :hour""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionOperations transactions;
    private final WorkingCalendar calendar;
    private final MailSettings settings;
    private final Clock clock;

    Digests(
            JdbcClient jdbc,
            JsonMapper json,
            TransactionOperations transactions,
            WorkingCalendar calendar,
            MailSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.transactions = transactions;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** Some hundreds of people a transaction, from the stated hour of a working day on; what comes after it waits for the next. */
    void run() {
        var now = clock.instant();
        var day = CivilTime.day(now);
        var hour = day.atTime(settings.digestHour(), 0).atZone(CivilTime.ZONE).toInstant();
        if (!settings.isOn() || now.isBefore(hour) || !calendar.read().includes(day)) {
            return;
        }
        int bundled;
        do {
            bundled = bundle(day, hour, now);
        } while (bundled > 0);
    }

    private int bundle(LocalDate day, Instant hour, Instant now) {
        var bundled = transactions.execute(_ -> jdbc.sql(BUNDLE)
                .param("day", day)
                .param("hour", hour.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", BATCH)
                .update());
        return bundled == null ? 0 : bundled;
    }

    Bundle read(long digest) {
        var rows = jdbc.sql("""
                        select told.kind, told.parameters, told.link, told.created_at, count(*) over () as total
                          from catalog.mail
                          join catalog.notification told on told.id = mail.notification
                         where mail.digest = :digest order by mail.id desc limit :most""")
                .param("digest", digest)
                .param("most", NAMED)
                .query((row, _) -> Map.entry(
                        new Told(
                                row.getString("kind"),
                                json.readValue(row.getString("parameters"), PARAMETERS),
                                row.getString("link"),
                                row.getObject("created_at", OffsetDateTime.class)
                                        .toInstant()),
                        row.getLong("total")))
                .list();
        var total = rows.isEmpty() ? 0 : rows.getFirst().getValue();
        return new Bundle(rows.stream().map(Map.Entry::getKey).toList(), total);
    }

    /** The newest of what a digest tells of, and how much that is in all. */
    record Bundle(List<Told> told, long total) {}
}
