package org.minshu.catalog.reference;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Whether departments, libraries, regions and terms are still offered. */
@Repository
public class Retirements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Retirements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it was at that revision and could be taken out of use, or back. What was merged stays merged. */
    public boolean set(ReferenceHistory.Entry entry, long revision, boolean retired) {
        return update(
                                entry,
                                retired ? "retired_at = :at" : "retired_at = null",
                                "and revision = :revision " + unmerged(entry))
                        .param("at", retired ? clock.instant().atOffset(ZoneOffset.UTC) : null)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    /** Whatever its revision. */
    public boolean retire(ReferenceHistory.Entry entry) {
        return update(entry, "retired_at = :at", "and retired_at is null")
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** From now on the one is the other, and so are those that were merged into it before. */
    public void merge(String department, String into) {
        jdbc.sql("""
                        update catalog.department
                           set retired_at = coalesce(retired_at, :at), merged_into = :into, revision = revision + 1
                         where key = :department or merged_into = :department""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("into", into)
                .param("department", department)
                .update();
    }

    private StatementSpec update(ReferenceHistory.Entry entry, String change, String condition) {
        var what = change + ", revision = revision + 1";
        var sql = switch (entry.list()) {
            case "department", "library" ->
                "update catalog.%s set %s where key = :key %s".formatted(entry.list(), what, condition);
            case "region" -> "update catalog.region set %s where code = :key %s".formatted(what, condition);
            default ->
                "update catalog.term set %s where vocabulary = :list and code = :key %s".formatted(what, condition);
        };
        return jdbc.sql(sql).param("list", entry.list()).param("key", entry.key());
    }

    private static String unmerged(ReferenceHistory.Entry entry) {
        return entry.list().equals("department") ? "and merged_into is null" : "";
    }
}
