package org.minshu.catalog.access;

import java.util.List;
import java.util.Map;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.audit.AuditTrail.Change;
import org.minshu.catalog.succession.Succession;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests of a merged department are the other's, with what is still to be decided. Where both have a part: what nobody has
 * decided becomes one part; a part that the other has decided is opened again when this one has not; what this one has
 * decided stays as it is, and so does a request that has ended. Comes after the entries, which say whose a request is.
 */
@Component
class RequestsOfSuccession implements SuccessionStep {

    private static final String CONCERNED = """
            select request as no from catalog.access_request_part where department = :source
            union
            select request from catalog.access_request_dataset where department = :source
            """;

    /** In which both have a part, and none is left to be decided by this one. */
    private static final String SETTLED = """
            exists (select from catalog.access_request_part part
                      join catalog.access_request_part other on other.request = part.request
                      join catalog.access_request request on request.no = part.request
                     where part.request = concerned.no and part.department = :source and other.department = :target
                       and (part.state <> 'PENDING' or request.state not in ('PROVIDER_REVIEW', 'SUPPLEMENT')))""";

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    RequestsOfSuccession(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public boolean concerns(String list) {
        return list.equals("department");
    }

    @Override
    public Map<String, Long> count(String list, String source) {
        return jdbc.sql("""
                        select count(*) as requests, count(*) filter (where request.deadline is not null) as open
                          from catalog.access_request request
                         where no in (%s)""".formatted(CONCERNED))
                .param("source", source)
                .query((row, _) -> Map.of("requests", row.getLong("requests"), "openRequests", row.getLong("open")))
                .single();
    }

    /** Asked for while the entry was still this one's, or in the moment before. */
    @Override
    public boolean hasLate(Succession succession) {
        return jdbc.sql("select exists (select from (%s) concerned where not %s)".formatted(CONCERNED, SETTLED))
                .param("source", succession.source())
                .param("target", succession.target())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Progress advance(Succession succession, int most) {
        var concerned = jdbc.sql("""
                        select no from catalog.access_request
                         where no > :after and no in (%s) order by no limit :most for update""".formatted(CONCERNED))
                .param("source", succession.source())
                .param("after", succession.after())
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
        if (concerned.isEmpty()) {
            return new Progress(0, null);
        }
        var moving = unsettled(concerned, succession);
        reopen(moving, succession);
        run("""
                delete from catalog.access_request_part part
                 where request = any(:moving) and department = :source and exists (
                       select from catalog.access_request_part other
                        where other.request = part.request and other.department = :target)""", moving, succession);
        run(
                "update catalog.access_request_part set department = :target where request = any(:moving) and department = :source",
                moving,
                succession);
        run(
                "update catalog.access_request_dataset set department = :target where request = any(:moving) and department = :source",
                moving,
                succession);
        run(
                "update catalog.access_supplement set department = :target where request = any(:moving) and department = :source and ended_at is null",
                moving,
                succession);
        audit.recordAll(
                succession.by(),
                moving.stream()
                        .map(no -> change("request.department-moved", no, succession))
                        .toList());
        return new Progress(moving.size(), concerned.size() < most ? null : concerned.getLast());
    }

    /** Asked once they are locked, so that nobody decides meanwhile. */
    private List<String> unsettled(List<String> requests, Succession succession) {
        return jdbc.sql("select no from unnest(:requests::text[]) as concerned (no) where not " + SETTLED
                        + " order by no")
                .param("requests", requests.toArray(String[]::new))
                .param("source", succession.source())
                .param("target", succession.target())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The other decides again, over what it has decided and what came to it; what it said before is on the trail. */
    private void reopen(List<String> moving, Succession succession) {
        var opened = jdbc.sql("""
                        update catalog.access_request_part part
                           set state = 'PENDING', comment = null, decided_at = null, decided_by = null,
                               decided_by_name = null
                          from catalog.access_request_part source
                         where part.request = any(:moving) and part.department = :target and part.state <> 'PENDING'
                           and source.request = part.request and source.department = :source
                           and source.state = 'PENDING'
                        returning part.request""")
                .param("moving", moving.toArray(String[]::new))
                .param("source", succession.source())
                .param("target", succession.target())
                .query((row, _) -> row.getString(1))
                .list();
        run("""
                update catalog.access_request_item item set decision = 'PENDING', reason = null
                  from catalog.access_request_dataset wanted
                 where wanted.request = any(:moving) and wanted.department = :target
                   and item.request = wanted.request and item.dataset = wanted.dataset""", opened, succession);
        run("update catalog.access_request set revision = revision + 1 where no = any(:moving)", opened, succession);
        audit.recordAll(
                succession.by(),
                opened.stream()
                        .map(no -> change("request.part-reopened", no, succession))
                        .toList());
    }

    private void run(String sql, List<String> moving, Succession succession) {
        jdbc.sql(sql)
                .param("moving", moving.toArray(String[]::new))
                .param("source", succession.source())
                .param("target", succession.target())
                .update();
    }

    private static Change change(String action, String no, Succession succession) {
        return new Change(action, "request " + no, succession.source(), succession.target());
    }
}
