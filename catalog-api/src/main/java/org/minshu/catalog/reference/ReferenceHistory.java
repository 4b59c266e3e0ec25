package org.minshu.catalog.reference;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.reference.ReferenceChangeView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every change of a department, library, region or term, with its reason where a person made it. */
@Repository
public class ReferenceHistory {

    private final JdbcClient jdbc;
    private final ReferenceFields json;
    private final Clock clock;

    ReferenceHistory(JdbcClient jdbc, ReferenceFields json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What there is to say about it now. */
    public Optional<String> fields(Entry entry) {
        return jdbc.sql("select fields::text from catalog.reference_entry where list = :list and key = :key")
                .param("list", entry.list())
                .param("key", entry.key())
                .query(String.class)
                .optional();
    }

    /** What is said about it now goes in as what it was changed to. */
    public void add(Entry entry, String action, @Nullable String before, @Nullable String reason, Caller by) {
        jdbc.sql("""
                        insert into catalog.reference_change
                            (list, key, action, before, after, reason, changed_at, changed_by, changed_by_name)
                        select :list, :key, :action, :before::jsonb, fields, :reason, :at, :by, :byName
                          from catalog.reference_entry where list = :list and key = :key""")
                .param("list", entry.list())
                .param("key", entry.key())
                .param("action", action)
                .param("before", before)
                .param("reason", reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.subject())
                .param("byName", by.name())
                .update();
    }

    /** That a field of many of a list was another before, in one statement. */
    public void addReplaced(String list, Collection<String> keys, Was before, String reason, Caller by) {
        jdbc.sql("""
                        insert into catalog.reference_change
                            (list, key, action, before, after, reason, changed_at, changed_by, changed_by_name)
                        select list, key, 'CHANGED', fields || jsonb_build_object(cast(:field as text), cast(:was as text)),
                               fields, :reason, :at, :by, :byName
                          from catalog.reference_entry where list = :list and key = any(:keys)""")
                .param("list", list)
                .param("keys", keys.toArray(String[]::new))
                .param("field", before.field())
                .param("was", before.value())
                .param("reason", reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.subject())
                .param("byName", by.name())
                .update();
    }

    public long count(Entry entry) {
        return jdbc.sql("select count(*) from catalog.reference_change where list = :list and key = :key")
                .param("list", entry.list())
                .param("key", entry.key())
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    public List<ReferenceChangeView> page(Entry entry, int limit, int offset) {
        return jdbc.sql("""
                        select * from catalog.reference_change where list = :list and key = :key
                         order by id desc limit :limit offset :offset""")
                .param("list", entry.list())
                .param("key", entry.key())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new ReferenceChangeView(
                        row.getString("action"),
                        json.fields(row.getString("before")),
                        json.fields(row.getString("after")),
                        row.getString("reason"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by_name")))
                .list();
    }

    /** Which one: the list is department, library, region or the name of a code list. */
    public record Entry(String list, String key) {}

    /** What a field said. */
    public record Was(String field, String value) {}
}
