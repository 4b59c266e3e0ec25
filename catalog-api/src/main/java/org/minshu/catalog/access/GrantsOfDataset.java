package org.minshu.catalog.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.audit.AuditTrail.Change;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Grants and open requests seen from one dataset, and their end with it. */
@Repository
public class GrantsOfDataset {

    /** Grants that hold items of the dataset and have not ended, neither as a whole nor for it. */
    private static final String STANDING = """
              from catalog.access_grant
             where access_grant.revoked_at is null and access_grant.valid_until >= :today
               and exists (select from catalog.access_grant_item granted
                            where granted.dataset = :dataset and granted.access_grant = access_grant.id)
               and not exists (select from catalog.access_grant_ended ended
                                where ended.access_grant = access_grant.id and ended.dataset = :dataset)
            """;

    /** Whether nothing of it would be left. */
    private static final String WHOLE = """
            not exists (select from catalog.access_grant_item other
                         where other.access_grant = access_grant.id and other.dataset <> :dataset
                           and not exists (select from catalog.access_grant_ended ended
                                            where ended.access_grant = other.access_grant
                                              and ended.dataset = other.dataset))""";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    GrantsOfDataset(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    public long count(ResourceCode dataset) {
        return about("select count(*)" + STANDING, dataset).query(Long.class).single();
    }

    /** Those that last longest first. */
    public List<Holding> holdings(ResourceCode dataset, int most) {
        return about(
                        "select access_grant.id, organisation, valid_until, " + WHOLE + " as whole" + STANDING
                                + " order by valid_until desc, access_grant.id limit :most",
                        dataset)
                .param("most", most)
                .query((row, _) -> holding(row))
                .list();
    }

    public long openRequests(ResourceCode dataset) {
        return jdbc.sql("""
                        select count(*) from catalog.access_request_dataset wanted
                          join catalog.access_request request on request.no = wanted.request
                         where wanted.dataset = :dataset
                           and request.state in ('PROVIDER_REVIEW', 'AUTHORITY_APPROVAL', 'SUPPLEMENT')""").param("dataset", dataset.value()).query(Long.class).single();
    }

    /** Subjects of those who asked for it: holders of grants that stand, and applicants of open requests. */
    public List<String> askers(ResourceCode dataset) {
        return about(
                        "select applicant from catalog.access_request where no in (select access_grant.request"
                                + STANDING + """
                        ) union
                        select request.applicant from catalog.access_request_dataset wanted
                          join catalog.access_request request on request.no = wanted.request
                         where wanted.dataset = :dataset
                           and request.state in ('PROVIDER_REVIEW', 'AUTHORITY_APPROVAL', 'SUPPLEMENT')""",
                        dataset)
                .query((row, _) -> row.getString("applicant"))
                .list();
    }

    /** Ends what grants hold of it; those that hold nothing else are revoked. Each leaves a row of the audit trail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(ResourceCode dataset, String reason, Caller by) {
        var holdings = about(
                        "select access_grant.id, organisation, valid_until, " + WHOLE + " as whole" + STANDING
                                + " order by access_grant.id for update of access_grant",
                        dataset)
                .query((row, _) -> holding(row))
                .list();
        note(dataset, holdings, reason);
        revoke(holdings.stream().filter(Holding::whole).toList(), reason, by);
        trail.recordAll(
                by, holdings.stream().map(held -> change(held, dataset, reason)).toList());
    }

    private void note(ResourceCode dataset, List<Holding> holdings, String reason) {
        jdbc.sql("""
                        insert into catalog.access_grant_ended (access_grant, dataset, ended_at, reason)
                        select id, :dataset, :at, :reason from unnest(:ids::text[]) as grants (id)
                        on conflict do nothing""")
                .param("dataset", dataset.value())
                .param("at", Times.column(clock.instant()))
                .param("reason", reason)
                .param("ids", ids(holdings))
                .update();
    }

    private void revoke(List<Holding> holdings, String reason, Caller by) {
        jdbc.sql("""
                        update catalog.access_grant
                           set revoked_at = :at, revoked_by = :by, revoked_by_name = :byName, reason = :reason
                         where id = any(:ids) and revoked_at is null""")
                .param("at", Times.column(clock.instant()))
                .param("by", by.subject())
                .param("byName", by.name())
                .param("reason", reason)
                .param("ids", ids(holdings))
                .update();
    }

    private static Change change(Holding held, ResourceCode dataset, String reason) {
        return new Change(
                held.whole() ? "grant.revoked" : "grant.dataset-ended",
                "grant " + held.grant(),
                null,
                new Ended(dataset.value(), reason));
    }

    private static String[] ids(List<Holding> holdings) {
        return holdings.stream().map(Holding::grant).toArray(String[]::new);
    }

    private JdbcClient.StatementSpec about(String sql, ResourceCode dataset) {
        return jdbc.sql(sql).param("dataset", dataset.value()).param("today", CivilTime.day(clock.instant()));
    }

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                row.getString("id"),
                row.getString("organisation"),
                row.getObject("valid_until", LocalDate.class),
                row.getBoolean("whole"));
    }

    /**
     * A grant that holds items of the dataset.
     *
     * @param until last day
     * @param whole whether it holds nothing else
     */
    public record Holding(String grant, String organisation, LocalDate until, boolean whole) {}

    /** For the audit trail. */
    record Ended(String dataset, String reason) {}
}
