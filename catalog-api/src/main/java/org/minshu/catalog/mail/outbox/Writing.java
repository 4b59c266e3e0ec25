package org.minshu.catalog.mail.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.mail.MailSettings;
import org.minshu.catalog.mail.Topic;
import org.minshu.catalog.notification.NotificationsAdded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails in the transaction of the notifications that they tell of, for those who want them so. */
@Component
class Writing {

    /**
     * Roles are what people had when they were last seen; who has left for good is not seen again, and is not told by role for
     * ever. Long, for mail is for those who do not look into the portal.
     */
    private static final Period KNOWN = Period.ofYears(1);

    private static final String HOLDS = """
            told.role = any(person.token_roles || person.added_roles)
               and told.role <> all(person.removed_roles) and person.last_seen > :known""";

    /**
     * Who is told: the person; all who hold the role; and who stands in for one of them today. Each begins with what asks nothing
     * of a table, so that the others are passed over, and a department's people are found by its index.
     */
    private static final String RECIPIENTS = """
            select told.subject where told.subject is not null
            union
            select person.subject from catalog.person
             where told.role is not null and told.department is null and %1$s
            union
            select person.subject from catalog.person
             where told.role is not null and told.department is not null
               and told.department = coalesce(person.assigned_department, person.token_department) and %1$s
            union
            select delegation.deputy from catalog.delegation
              join catalog.person deputy on deputy.subject = delegation.deputy
              join catalog.person officer on officer.subject = delegation.officer
             where told.role is not null and delegation.role = told.role and delegation.ended_at is null
               and :today between delegation.valid_from and delegation.valid_until
               and (told.department is null or told.department = delegation.department)
               and coalesce(deputy.assigned_department, deputy.token_department, delegation.department)
                   is not distinct from coalesce(
                       delegation.department, deputy.assigned_department, deputy.token_department)
               and not officer.suspended
               and delegation.role = any(officer.token_roles || officer.added_roles)
               and delegation.role <> all(officer.removed_roles)
            """.formatted(HOLDS);

    private static final String WRITE = """
            insert into catalog.mail
                (person, purpose, notification, topic, subscription, rank, state, created_at, waiting_since)
            select addressed.id, 'NOTIFICATION', told.id, topic.name, told.subscription,
                   case when told.subscription is null then 1 else 3 end,
                   case way.mode when 'DAILY' then 'HELD' else 'WAITING' end, :now, :now
              from catalog.notification told
              join unnest(:kinds::text[], :topics::text[], :modes::text[]) as topic (kind, name, mode)
                on topic.kind = told.kind
              join lateral (%s) recipient on true
              join catalog.mail_person addressed
                on addressed.subject = recipient.subject and addressed.address is not null
               and addressed.failing_since is null
              left join catalog.mail_topic chosen on chosen.person = addressed.id and chosen.topic = topic.name
              left join catalog.mail_subscription followed
                on followed.subscription = told.subscription and followed.person = addressed.id
             cross join lateral (select coalesce(followed.mode, chosen.mode, topic.mode) as mode) way
             where told.id = any(:ids) and way.mode <> 'PORTAL'
               and not exists (select from catalog.person
                                where person.subject = addressed.subject and person.suspended)
            on conflict do nothing""".formatted(RECIPIENTS);

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Clock clock;

    Writing(JdbcClient jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NotificationsAdded added) {
        var kinds = added.kinds().stream()
                .filter(kind -> !kind.equals(Topic.FAILING))
                .toList();
        if (settings.isOn() && !kinds.isEmpty()) {
            write(added.ids(), kinds, clock.instant());
        }
    }

    private void write(List<Long> ids, List<String> kinds, Instant now) {
        var topics = kinds.stream().map(Topic::ofKind).toList();
        var today = CivilTime.day(now);
        jdbc.sql(WRITE)
                .param("ids", ids.toArray(Long[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("topics", topics.stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "modes",
                        topics.stream().map(topic -> topic.usual().name()).toArray(String[]::new))
                .param("today", today)
                .param("known", today.minus(KNOWN).atStartOfDay(CivilTime.ZONE).toOffsetDateTime())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
