package org.minshu.catalog.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.calendar.WorkingCalendar;
import org.minshu.catalog.calendar.WorkingDays;
import org.minshu.client.Page;
import org.minshu.client.desk.StewardCounts;
import org.minshu.client.desk.StewardTaskView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for one department as one list; each part is found by index and is as long as the work that waits. */
@Repository
class StewardTasks {

    /** Drafts untouched for so long are either finished or given up. */
    private static final Duration STALE = Duration.ofDays(30);

    /** Failed imports are told of for as long as their files are kept. */
    private static final Duration IMPORTS = Duration.ofDays(30);

    /** An import counts as repaired once a later one of the department went through. */
    private static final String TASKS = """
            with task as (
                select 'REQUEST' as kind, request.no as key, request.no as slug, scenario.name as title,
                       scenario.name_en as title_en, request.organisation as detail,
                       coalesce(request.submitted_at, request.updated_at) as since, request.deadline
                  from catalog.access_request_part part
                  join catalog.access_request request on request.no = part.request
                  left join catalog.scenario on scenario.id = request.scenario
                 where part.department = :department and part.state = 'PENDING' and request.state = 'PROVIDER_REVIEW'
                union all
                select case state when 'DRAFT' then 'DRAFT' else 'RETURNED' end, code, replace(code, '/', '-'), title,
                       metadata ->> 'titleEn', reason, updated_at, null
                  from catalog.dataset
                 where department = :department and state in ('DRAFT', 'RETURNED')
                   and (state = 'RETURNED' or updated_at < :stale)
                union all
                select 'UPDATE', dataset.code, replace(dataset.code, '/', '-'), dataset.title,
                       dataset.metadata ->> 'titleEn', dataset.metadata ->> 'updateCycle',
                       quality.update_due::timestamp at time zone 'Asia/Shanghai',
                       (quality.update_due + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 second'
                  from catalog.dataset_quality quality
                  join catalog.dataset on dataset.id = quality.dataset
                 where quality.department = :department and quality.update_due < :today and dataset.visible
                union all
                select 'IMPORT', job.id, job.id, job.name, null, job.failure, job.started_at, null
                  from catalog.register_import job
                 where job.department = :department and job.started_at > :imports and not job.dry_run
                   and (job.state = 'FAILED' or (job.state = 'DONE' and job.refused > 0))
                   and not exists (select from catalog.register_import later
                                    where later.department = job.department and later.started_at > job.started_at
                                      and not later.dry_run and later.state = 'DONE' and later.refused = 0)
            )
            """;

    private static final String FILTER = """
              from task
             where (cast(:kind as text) is null or kind = :kind) and (not :overdue or deadline < :now)
            """;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StewardTasks(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    Page<StewardTaskView> page(StewardTaskQuery query) {
        var now = clock.instant();
        var days = calendar.read();
        long total = filtered(TASKS + "select count(*)" + FILTER, query, now)
                .query(Long.class)
                .single();
        var items = filtered(
                        TASKS + "select *" + FILTER
                                + " order by deadline nulls last, since, key limit :limit offset :offset",
                        query,
                        now)
                .param("limit", query.paging().size())
                .param("offset", query.paging().offset())
                .query((row, _) -> task(row, now, days))
                .list();
        return query.paging().of(items, total);
    }

    StewardCounts counts(String department) {
        var now = clock.instant();
        return bound(TASKS + """
                        select count(*) filter (where kind = 'REQUEST') as requests,
                               count(*) filter (where kind = 'RETURNED') as returned,
                               count(*) filter (where kind = 'UPDATE') as updates,
                               count(*) filter (where kind = 'DRAFT') as drafts,
                               count(*) filter (where kind = 'IMPORT') as imports,
                               count(*) filter (where deadline < :now) as overdue
                          from task""", department, now)
                .query((row, _) -> new StewardCounts(
                        row.getLong("requests"),
                        row.getLong("returned"),
                        row.getLong("updates"),
                        row.getLong("drafts"),
                        row.getLong("imports"),
                        row.getLong("overdue")))
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, StewardTaskQuery query, Instant now) {
        return bound(sql, query.department(), now)
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param("overdue", query.overdue());
    }

    private JdbcClient.StatementSpec bound(String sql, String department, Instant now) {
        return jdbc.sql(sql)
                .param("department", department)
                .param("now", column(now))
                .param("today", CivilTime.day(now))
                .param("stale", column(now.minus(STALE)))
                .param("imports", column(now.minus(IMPORTS)));
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static StewardTaskView task(ResultSet row, Instant now, WorkingDays days) throws SQLException {
        var due = row.getObject("deadline", OffsetDateTime.class);
        var deadline = due == null ? null : due.toInstant();
        boolean overdue = deadline != null && deadline.isBefore(now);
        return new StewardTaskView(
                row.getString("kind"),
                row.getString("key"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("detail"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                deadline,
                overdue,
                deadline == null || overdue ? null : days.between(now, deadline));
    }
}
