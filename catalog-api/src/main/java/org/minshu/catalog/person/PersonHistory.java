package org.minshu.catalog.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.minshu.catalog.person.Person.Laid;
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
        addAll(List.of(new Change(before.subject(), before.laid(), after.laid())), reason, by, at);
    }

    /** All in one statement. */
    void addAll(List<Change> changes, String reason, Caller by, Instant at) {
        jdbc.sql("""
                        insert into catalog.person_change
                            (subject, before, after, reason, changed_at, changed_by, changed_by_name)
                        select subject, before::jsonb, after::jsonb, :reason, :at, :by, :byName
                          from unnest(:subjects::text[], :befores::text[], :afters::text[])
                               as change (subject, before, after)""")
                .param("subjects", changes.stream().map(Change::subject).toArray(String[]::new))
                .param("befores", texts(changes, Change::before))
                .param("afters", texts(changes, Change::after))
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.subject())
                .param("byName", by.name())
                .update();
    }

    private String[] texts(List<Change> changes, Function<Change, Laid> side) {
        return changes.stream()
                .map(change -> json.writeValueAsString(side.apply(change).view()))
                .toArray(String[]::new);
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

    /** What was laid down about somebody, before and after. */
    record Change(String subject, Laid before, Laid after) {}
}
