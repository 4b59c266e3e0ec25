package org.minshu.catalog.measurement;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.measurement.DataRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps rules of datasets and of libraries. */
@Repository
class RuleShelf {

    private final JdbcClient jdbc;
    private final RuleText text;

    RuleShelf(JdbcClient jdbc, RuleText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    LaidRules ofDataset(long dataset) {
        return jdbc.sql("select rules, revision from catalog.dataset_rules where dataset = :dataset")
                .param("dataset", dataset)
                .query(this::laid)
                .optional()
                .orElse(LaidRules.NONE);
    }

    LaidRules ofLibrary(String library) {
        return jdbc.sql("select rules, revision from catalog.library_rules where library = :library")
                .param("library", library)
                .query(this::laid)
                .optional()
                .orElse(LaidRules.NONE);
    }

    /** By key, of those that have any. */
    Map<String, List<DataRule>> ofLibraries(Collection<String> libraries) {
        return jdbc
                .sql("""
                        select library, rules from catalog.library_rules
                         where library = any(:libraries) and rules is not null""")
                .param("libraries", libraries.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("library"), text.read(row.getString("rules"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether they were at that revision and are now at the next one. */
    boolean keepOfDataset(long dataset, @Nullable List<DataRule> rules, long revision, Caller by, Instant at) {
        var sql = revision == 0 ? """
                insert into catalog.dataset_rules (dataset, rules, changed_at, changed_by_name)
                values (:owner, cast(:rules as jsonb), :at, :by)
                on conflict (dataset) do nothing""" : """
                update catalog.dataset_rules
                   set rules = cast(:rules as jsonb), revision = revision + 1, changed_at = :at, changed_by_name = :by
                 where dataset = :owner and revision = :revision""";
        return keep(sql, dataset, rules, revision, by, at);
    }

    boolean keepOfLibrary(String library, @Nullable List<DataRule> rules, long revision, Caller by, Instant at) {
        var sql = revision == 0 ? """
                insert into catalog.library_rules (library, rules, changed_at, changed_by_name)
                values (:owner, cast(:rules as jsonb), :at, :by)
                on conflict (library) do nothing""" : """
                update catalog.library_rules
                   set rules = cast(:rules as jsonb), revision = revision + 1, changed_at = :at, changed_by_name = :by
                 where library = :owner and revision = :revision""";
        return keep(sql, library, rules, revision, by, at);
    }

    private boolean keep(
            String sql, Object owner, @Nullable List<DataRule> rules, long revision, Caller by, Instant at) {
        return jdbc.sql(sql)
                        .param("owner", owner)
                        .param("rules", rules == null ? null : text.write(rules))
                        .param("revision", revision)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .update()
                == 1;
    }

    private LaidRules laid(ResultSet row, int number) throws SQLException {
        var rules = row.getString("rules");
        return new LaidRules(rules == null ? null : text.read(rules), row.getLong("revision"));
    }
}
