package org.minshu.catalog.dataset.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.WorkingCopy;
import org.minshu.client.dataset.BulkLine;
import org.minshu.model.problem.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lets the bulk room find entries that a form names by their code: it knows entries by where they come from. Those that come
 * from nowhere are said to come from the form.
 */
@Repository
class ImportKeys {

    private final JdbcClient jdbc;

    ImportKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code digest}: of what their own source said last. */
    record Key(
            long id,
            String source,
            String sourceId,
            @Nullable String digest) {}

    record Held(Map<Long, Key> keys) {

        Key of(WorkingCopy copy) {
            return Objects.requireNonNull(keys.get(copy.id()));
        }
    }

    Held claim(Collection<WorkingCopy> copies) {
        var ids = copies.stream().map(WorkingCopy::id).toArray(Long[]::new);
        jdbc.sql("""
                        update catalog.dataset set source = 'register-form', source_id = code
                         where id = any(:ids) and source is null""").param("ids", ids).update();
        return new Held(jdbc
                .sql("""
                        select id, source, source_id, encode(source_digest, 'hex') as digest
                          from catalog.dataset where id = any(:ids)""")
                .param("ids", ids)
                .query((row, _) -> new Key(
                        row.getLong("id"),
                        row.getString("source"),
                        row.getString("source_id"),
                        row.getString("digest")))
                .list()
                .stream()
                .collect(toMap(Key::id, key -> key)));
    }

    /** A harvested entry whose source says nothing new stays as the department changed it. */
    void restore(Held held) {
        var keys = held.keys().values();
        jdbc.sql("""
                        update catalog.dataset set source_digest = decode(key.digest, 'hex')
                          from unnest(:ids::bigint[], :digests::text[]) as key (id, digest)
                         where dataset.id = key.id""")
                .param("ids", keys.stream().map(Key::id).toArray(Long[]::new))
                .param("digests", keys.stream().map(Key::digest).toArray(String[]::new))
                .update();
    }

    static ProblemType problem(BulkLine.Outcome outcome) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(outcome.problem()))
                .findFirst()
                .orElse(ProblemType.VALIDATION_FAILED);
    }
}
