package org.minshu.catalog.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.Grant.GrantedItems;
import org.minshu.catalog.access.Grant.Revocation;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of grants. */
@Repository
class Grants {

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Grant grant) {
        jdbc.sql("""
                        insert into catalog.access_grant
                            (id, request, organisation, scenario, valid_from, valid_until, granted_at)
                        values (:id, :request, :organisation, :scenario, :from, :until, :at)""")
                .param("id", grant.id())
                .param("request", grant.request())
                .param("organisation", grant.organisation())
                .param("scenario", grant.scenario())
                .param("from", grant.from())
                .param("until", grant.until())
                .param("at", Times.column(grant.grantedAt()))
                .update();
        grant.datasets()
                .forEach(dataset -> jdbc.sql("""
                        insert into catalog.access_grant_item (access_grant, dataset, item, position)
                        select :id, :dataset, item, position
                          from unnest(:items::text[]) with ordinality as granted (item, position)""")
                        .param("id", grant.id())
                        .param("dataset", dataset.code().value())
                        .param("items", dataset.items().toArray(String[]::new))
                        .update());
        end(grant);
    }

    /** What it holds of datasets that are gone already. */
    private void end(Grant grant) {
        var ended = grant.datasets().stream()
                .filter(dataset -> dataset.endedAt() != null)
                .map(dataset -> dataset.code().value());
        jdbc.sql("""
                        insert into catalog.access_grant_ended (access_grant, dataset, ended_at, reason)
                        select :id, dataset, :at, '数据集已撤下' from unnest(:ended::text[]) as gone (dataset)""")
                .param("id", grant.id())
                .param("at", Times.column(grant.grantedAt()))
                .param("ended", ended.toArray(String[]::new))
                .update();
    }

    Optional<Grant> find(String id) {
        return jdbc.sql("select * from catalog.access_grant where id = :id")
                .param("id", id)
                .query((row, _) -> grant(row, items(List.of(id))))
                .optional();
    }

    List<Grant> all(List<String> ids) {
        var items = items(ids);
        return jdbc.sql("""
                        select access_grant.* from catalog.access_grant
                          join unnest(:ids::text[]) with ordinality as wanted (id, position) using (id)
                         order by wanted.position""")
                .param("ids", ids.toArray(String[]::new))
                .query((row, _) -> grant(row, items))
                .list();
    }

    /** Whether it was revoked now; not where it was before, or has ended. */
    boolean revoke(String id, String reason, Caller by, Instant at, LocalDate today) {
        return jdbc.sql("""
                        update catalog.access_grant
                           set revoked_at = :at, revoked_by = :by, revoked_by_name = :byName, reason = :reason
                         where id = :id and revoked_at is null and valid_until >= :today""")
                        .param("id", id)
                        .param("at", Times.column(at))
                        .param("by", by.subject())
                        .param("byName", by.name())
                        .param("reason", reason)
                        .param("today", today)
                        .update()
                == 1;
    }

    private Map<String, List<GrantedItems>> items(List<String> ids) {
        return jdbc
                .sql("""
                        select granted.access_grant, wanted.dataset, wanted.title, wanted.title_en,
                               ended.ended_at, array_agg(granted.item order by granted.position) as items
                          from catalog.access_grant_item granted
                          join catalog.access_grant on access_grant.id = granted.access_grant
                          join catalog.access_request_dataset wanted
                            on wanted.request = access_grant.request and wanted.dataset = granted.dataset
                          left join catalog.access_grant_ended ended
                            on ended.access_grant = granted.access_grant and ended.dataset = granted.dataset
                         where granted.access_grant = any(:ids)
                         group by granted.access_grant, wanted.dataset, wanted.title, wanted.title_en, wanted.position,
                                  ended.ended_at
                         order by wanted.position""")
                .param("ids", ids.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("access_grant"), items(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static GrantedItems items(ResultSet row) throws SQLException {
        return new GrantedItems(
                new ResourceCode(row.getString("dataset")),
                row.getString("title"),
                row.getString("title_en"),
                List.of((String[]) row.getArray("items").getArray()),
                Times.read(row, "ended_at"));
    }

    private static Grant grant(ResultSet row, Map<String, List<GrantedItems>> items) throws SQLException {
        return new Grant(
                row.getString("id"),
                row.getString("request"),
                row.getString("organisation"),
                row.getString("scenario"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                Times.readRequired(row, "granted_at"),
                items.getOrDefault(row.getString("id"), List.of()),
                revocation(row));
    }

    private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
        var at = Times.read(row, "revoked_at");
        return at == null
                ? null
                : new Revocation(
                        at,
                        Objects.requireNonNull(row.getString("revoked_by_name")),
                        Objects.requireNonNull(row.getString("reason")));
    }
}
