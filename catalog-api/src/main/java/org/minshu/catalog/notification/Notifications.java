package org.minshu.catalog.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.notification.Recipient.Office;
import org.minshu.catalog.notification.Recipient.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where features leave what people are to be told, best in the transaction of what happened; who mails it hears of it. */
@Repository
public class Notifications {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifications(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Tells somebody something. */
    @Transactional
    public void add(Recipient recipient, String kind, Map<String, String> parameters, @Nullable String link) {
        addAll(List.of(new Notification(recipient, kind, parameters, link, null)));
    }

    /** The same for many; what was told before under the same word is left out. */
    @Transactional
    public void addAll(List<Notification> notifications) {
        if (notifications.isEmpty()) {
            return;
        }
        var added = insert(notifications);
        if (!added.isEmpty()) {
            events.publishEvent(new NotificationsAdded(
                    added.stream().map(Added::id).toList(),
                    added.stream().map(Added::kind).collect(Collectors.toSet())));
        }
    }

    private List<Added> insert(List<Notification> notifications) {
        var rows = notifications.stream().map(this::row).toList();
        return jdbc.sql("""
                        insert into catalog.notification
                            (subject, role, department, kind, parameters, link, dedup, subscription, created_at)
                        select subject, role, department, kind, parameters, link, dedup, subscription, :now
                          from jsonb_to_recordset(:rows::jsonb) as row (subject text, role text, department text,
                               kind text, parameters jsonb, link text, dedup text, subscription bigint)
                        on conflict (dedup) where dedup is not null do nothing
                        returning id, kind""")
                .param("rows", json.writeValueAsString(rows))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(new DataClassRowMapper<>(Added.class))
                .list();
    }

    private Row row(Notification told) {
        return switch (told.recipient()) {
            case Person(String subject) -> row(told, subject, null, null);
            case Office(var role, var department) -> row(told, null, role.name(), department);
        };
    }

    private static Row row(
            Notification told, @Nullable String subject, @Nullable String role, @Nullable String department) {
        return new Row(
                subject,
                role,
                department,
                told.kind(),
                told.parameters(),
                told.link(),
                told.dedup(),
                told.subscription());
    }

    record Added(long id, String kind) {}

    record Row(
            @Nullable String subject,
            @Nullable String role,
            @Nullable String department,
            String kind,
            Map<String, String> parameters,
            @Nullable String link,
            @Nullable String dedup,
            @Nullable Long subscription) {}
}
