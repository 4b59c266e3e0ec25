package org.minshu.catalog.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.access.AccessRequestEntry;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of requests, each caller's own view of them; the conditions mirror {@link Sight} and {@link Moves}. */
@Repository
class RequestList {

    private static final String FROM = """
              from catalog.access_request request
              left join catalog.scenario on scenario.id = request.scenario
             where (request.organisation = :organisation
                    or (request.state <> 'DRAFT'
                        and (:authority
                             or exists (select from catalog.access_request_part part
                                         where part.request = request.no and part.department = :department))))
               and (cast(:state as text) is null or request.state = :state)
               and (not :overdue or request.deadline < :now)
               and (not :todo
                    or (request.state in ('DRAFT', 'SUPPLEMENT') and request.organisation = :organisation)
                    or (request.applicant <> :subject
                        and request.organisation is distinct from :callersOrganisation
                        and ((request.state = 'AUTHORITY_APPROVAL' and :authority)
                             or (request.state = 'PROVIDER_REVIEW'
                                 and exists (select from catalog.access_request_part part
                                              where part.request = request.no and part.department = :department
                                                and part.state = 'PENDING')))))
               and (cast(:q as text) is null
                    or strpos(lower(concat_ws(' ', request.no, request.organisation, scenario.name)), lower(:q)) > 0
                    or exists (select from catalog.access_request_dataset wanted
                                where wanted.request = request.no and strpos(lower(wanted.title), lower(:q)) > 0))
            """;

    private static final String SELECT = """
            select request.*, scenario.name as scenario_name, scenario.name_en as scenario_name_en,
                   (select count(*) from catalog.access_request_dataset wanted where wanted.request = request.no)
                       as datasets,
                   (select count(*) from catalog.access_request_item item where item.request = request.no) as items,
                   (select id from catalog.access_grant where access_grant.request = request.no) as access_grant
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<AccessRequestEntry> page(RequestQuery query, Caller caller) {
        var now = clock.instant();
        long total = filtered("select count(*) " + FROM, query, caller, now)
                .query(Long.class)
                .single();
        var order = query.todo() || query.overdue()
                ? " order by request.deadline nulls last, request.no"
                : " order by request.updated_at desc, request.no";
        var items = filtered(SELECT + FROM + order + " limit :limit offset :offset", query, caller, now)
                .param("limit", query.paging().size())
                .param("offset", query.paging().offset())
                .query((row, _) -> entry(row, now))
                .list();
        return query.paging().of(items, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, RequestQuery query, Caller caller, Instant now) {
        return jdbc.sql(sql)
                .param("organisation", caller.is(Role.DEVELOPER) ? caller.organisation() : null)
                .param("callersOrganisation", caller.organisation())
                .param("department", caller.is(Role.STEWARD) ? caller.department() : null)
                .param("authority", caller.is(Role.AUTHORITY))
                .param("subject", caller.subject())
                .param("state", query.state())
                .param("todo", query.todo())
                .param("overdue", query.overdue())
                .param("q", query.q())
                .param("now", Times.column(now));
    }

    private static AccessRequestEntry entry(ResultSet row, Instant now) throws SQLException {
        var deadline = Times.read(row, "deadline");
        return new AccessRequestEntry(
                row.getString("no"),
                row.getString("state"),
                row.getString("organisation"),
                scenario(row),
                row.getInt("datasets"),
                row.getInt("items"),
                Times.read(row, "submitted_at"),
                Times.readRequired(row, "updated_at"),
                deadline,
                deadline != null && deadline.isBefore(now),
                row.getString("access_grant"));
    }

    private static @Nullable Named scenario(ResultSet row) throws SQLException {
        var id = row.getString("scenario");
        return id == null ? null : new Named(id, row.getString("scenario_name"), row.getString("scenario_name_en"));
    }
}
