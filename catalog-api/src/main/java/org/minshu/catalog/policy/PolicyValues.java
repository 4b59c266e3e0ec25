package org.minshu.catalog.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.minshu.catalog.security.Caller;
import org.minshu.client.policy.PolicyValueView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that was ever laid down. */
@Repository
class PolicyValues {

    private static final String SELECT = """
            select *, case when cancelled_at is not null then 'CANCELLED'
                           when effective_from > :today then 'PLANNED'
                           when id = (select other.id from catalog.policy_value other
                                       where other.setting = policy_value.setting and other.cancelled_at is null
                                         and other.effective_from <= :today
                                       order by other.effective_from desc, other.id desc limit 1) then 'IN_FORCE'
                           else 'PAST' end as state
              from catalog.policy_value
            """;

    private final JdbcClient jdbc;

    PolicyValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds and what is planned, of every setting, by key; by the day. */
    Map<String, List<PolicyValueView>> live(LocalDate today) {
        return jdbc
                .sql("select * from (" + SELECT
                        + ") value where state in ('IN_FORCE', 'PLANNED') order by effective_from, id")
                .param("today", today)
                .query((row, number) -> Map.entry(row.getString("setting"), view(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    long revision(String setting) {
        return jdbc.sql("select revision from catalog.policy_setting where setting = :setting")
                .param("setting", setting)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    Map<String, Long> revisions() {
        return jdbc
                .sql("select setting, revision from catalog.policy_setting")
                .query((row, _) -> Map.entry(row.getString("setting"), row.getLong("revision")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether it was at that revision and is now at the next one. Others who change it wait. */
    boolean advance(String setting, long revision) {
        if (revision == 0) {
            return jdbc.sql("""
                                    insert into catalog.policy_setting (setting) values (:setting)
                                    on conflict (setting) do nothing""").param("setting", setting).update() == 1;
        }
        return jdbc.sql("""
                                update catalog.policy_setting set revision = revision + 1
                                 where setting = :setting and revision = :revision""")
                        .param("setting", setting)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    boolean isPlannedFor(String setting, LocalDate from) {
        return jdbc.sql("""
                                select count(*) from catalog.policy_value
                                 where setting = :setting and effective_from = :from and cancelled_at is null""")
                        .param("setting", setting)
                        .param("from", from)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(String setting, PolicyRules.Laid laid, Caller by, Instant at) {
        jdbc.sql("""
                        insert into catalog.policy_value
                            (setting, value, effective_from, reason, created_at, created_by, created_by_name)
                        values (:setting, :value, :from, :reason, :at, :by, :byName)""")
                .param("setting", setting)
                .param("value", laid.value())
                .param("from", laid.from())
                .param("reason", laid.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.subject())
                .param("byName", by.name())
                .update();
    }

    /** Whether it was still to come. */
    boolean cancel(String setting, long id, LocalDate today, Caller by, Instant at) {
        return jdbc.sql("""
                                update catalog.policy_value set cancelled_at = :at, cancelled_by_name = :by
                                 where id = :id and setting = :setting and cancelled_at is null
                                   and effective_from > :today""")
                        .param("id", id)
                        .param("setting", setting)
                        .param("today", today)
                        .param("by", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    long count(String setting) {
        return jdbc.sql("select count(*) from catalog.policy_value where setting = :setting")
                .param("setting", setting)
                .query(Long.class)
                .single();
    }

    List<PolicyValueView> page(String setting, LocalDate today, int limit, int offset) {
        return jdbc.sql(SELECT + " where setting = :setting order by id desc limit :limit offset :offset")
                .param("setting", setting)
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(PolicyValues::view)
                .list();
    }

    private static PolicyValueView view(ResultSet row, int number) throws SQLException {
        return new PolicyValueView(
                row.getLong("id"),
                row.getString("value"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("reason"),
                row.getString("state"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by_name"),
                row.getString("cancelled_by_name"));
    }
}
