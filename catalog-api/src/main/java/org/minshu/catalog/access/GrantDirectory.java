package org.minshu.catalog.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an organisation may use now; asked again at every request, and while a download runs. */
@Repository
public class GrantDirectory {

    private static final String ACTIVE = "revoked_at is null and :today between valid_from and valid_until";

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantDirectory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The grant to use for a dataset: the one named, else of those that can be used the one with most items, the newest
     * first.
     *
     * @throws CatalogException GRANT_ENDED where one expired or was revoked, else GRANT_MISSING
     */
    public UsableGrant require(String organisation, ResourceCode dataset, @Nullable String id) {
        return usable(organisation, dataset, id).orElseThrow(() -> refusal(organisation, dataset));
    }

    public Optional<UsableGrant> usable(String organisation, ResourceCode dataset, @Nullable String id) {
        return jdbc.sql("""
                        select access_grant.id, access_grant.scenario,
                               array_agg(granted.item order by granted.position) as items
                          from catalog.access_grant
                          join catalog.access_grant_item granted on granted.access_grant = access_grant.id
                         where organisation = :organisation and granted.dataset = :dataset
                           and (cast(:id as text) is null or access_grant.id = :id) and %s
                           and not exists (select from catalog.access_grant_ended ended
                                            where ended.access_grant = access_grant.id
                                              and ended.dataset = :dataset)
                         group by access_grant.id
                         order by count(*) desc, access_grant.granted_at desc
                         limit 1""".formatted(ACTIVE))
                .param("organisation", organisation)
                .param("dataset", dataset.value())
                .param("id", id)
                .param("today", today())
                .query(GrantDirectory::usable)
                .optional();
    }

    /** Whether it may still be used for that dataset. */
    public boolean isActive(String id, ResourceCode dataset) {
        return jdbc.sql("""
                        select exists (select from catalog.access_grant where id = :id and %s)
                           and not exists (select from catalog.access_grant_ended
                                            where access_grant = :id and dataset = :dataset)""".formatted(ACTIVE))
                .param("id", id)
                .param("dataset", dataset.value())
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    /**
     * Codes of the datasets of which it may use every item that their published dictionaries have, by one grant. More than ten
     * thousand are nobody's.
     */
    public Set<String> whole(String organisation) {
        var codes = jdbc.sql("""
                        select distinct held.dataset
                          from (select granted.dataset, array_agg(granted.item) as items
                                  from catalog.access_grant
                                  join catalog.access_grant_item granted on granted.access_grant = access_grant.id
                                 where organisation = :organisation and %s
                                   and not exists (select from catalog.access_grant_ended ended
                                                    where ended.access_grant = access_grant.id
                                                      and ended.dataset = granted.dataset)
                                 group by access_grant.id, granted.dataset) held
                          join catalog.published_dataset published on published.code = held.dataset
                         where held.items @> array(
                             select jsonb_path_query(published.metadata, '$.items[*].name ? (@ != null)') #>> '{}')
                         limit 10000""".formatted(ACTIVE))
                .param("organisation", organisation)
                .param("today", today())
                .query((row, _) -> row.getString("dataset"))
                .list();
        return Set.copyOf(codes);
    }

    private CatalogException refusal(String organisation, ResourceCode dataset) {
        boolean ended = jdbc.sql("""
                        select exists (
                            select from catalog.access_grant
                              join catalog.access_grant_item granted on granted.access_grant = access_grant.id
                             where organisation = :organisation and granted.dataset = :dataset
                               and (revoked_at is not null or valid_until < :today
                                    or exists (select from catalog.access_grant_ended ended
                                                where ended.access_grant = access_grant.id
                                                  and ended.dataset = :dataset)))""")
                .param("organisation", organisation)
                .param("dataset", dataset.value())
                .param("today", today())
                .query(Boolean.class)
                .single();
        return ended
                ? new CatalogException(ProblemType.GRANT_ENDED, "The grant for this data expired or was revoked")
                : new CatalogException(ProblemType.GRANT_MISSING, "Your organisation holds no grant for this data");
    }

    private LocalDate today() {
        return CivilTime.day(clock.instant());
    }

    private static UsableGrant usable(ResultSet row, int number) throws SQLException {
        return new UsableGrant(row.getString("id"), row.getString("scenario"), List.of((String[])
                row.getArray("items").getArray()));
    }
}
