package org.minshu.catalog.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.notification.Recipient.Office;
import org.minshu.catalog.notification.Recipient.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where features leave what people are to be told, best in the transaction of what happened. */
@Repository
public class Notifications {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Notifications(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Tells somebody something. */
    public void add(Recipient recipient, String kind, Map<String, String> parameters, @Nullable String link) {
        addAll(List.of(new Notification(recipient, kind, parameters, link, null)));
    }

    /** The same for many; what was told before under the same word is left out. */
    public void addAll(List<Notification> notifications) {
        if (notifications.isEmpty()) {
            return;
        }
        var rows = notifications.stream().map(this::row).toList();
        jdbc.sql("""
                        insert into catalog.notification
                            (subject, role, department, kind, parameters, link, dedup, created_at)
                        select subject, role, department, kind, parameters, link, dedup, :now
                          from jsonb_to_recordset(:rows::jsonb) as row (subject text, role text, department text,
                               kind text, parameters jsonb, link text, dedup text)
                        on conflict (dedup) where dedup is not null do nothing""")
                .param("rows", json.writeValueAsString(rows))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private Row row(Notification told) {
        return switch (told.recipient()) {
            case Person(String subject) ->
                new Row(subject, null, null, told.kind(), told.parameters(), told.link(), told.dedup());
            case Office(var role, var department) ->
                new Row(null, role.name(), department, told.kind(), told.parameters(), told.link(), told.dedup());
        };
    }

    record Row(
            @Nullable String subject,
            @Nullable String role,
            @Nullable String department,
            String kind,
            Map<String, String> parameters,
            @Nullable String link,
            @Nullable String dedup) {}
}
