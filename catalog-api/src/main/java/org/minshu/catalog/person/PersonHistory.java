package org.minshu.catalog.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.minshu.catalog.security.Caller;
import org.minshu.client.person.PersonChangeView;
import org.minshu.client.person.PersonChangeView.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every change of what holds for a user, with its reason. */
@Repository
class PersonHistory {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PersonHistory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Person before, Person after, String reason, Caller by, Instant at) {
        jdbc.sql("""
                        insert into catalog.person_change
                            (subject, before, after, reason, changed_at, changed_by, changed_by_name)
                        values (:subject, :before::jsonb, :after::jsonb, :reason, :at, :by, :byName)""")
                .param("subject", before.subject())
                .param("before", json.writeValueAsString(before.laid().view()))
                .param("after", json.writeValueAsString(after.laid().view()))
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.subject())
                .param("byName", by.name())
                .update();
    }

    long count(String subject) {
        return jdbc.sql("select count(*) from catalog.person_change where subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    List<PersonChangeView> page(String subject, int limit, int offset) {
        return jdbc.sql("""
                        select before, after, reason, changed_at, changed_by_name from catalog.person_change
                         where subject = :subject order by id desc limit :limit offset :offset""")
                .param("subject", subject)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new PersonChangeView(
                        json.readValue(row.getString("before"), Held.class),
                        json.readValue(row.getString("after"), Held.class),
                        row.getString("reason"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by_name")))
                .list();
    }
}
