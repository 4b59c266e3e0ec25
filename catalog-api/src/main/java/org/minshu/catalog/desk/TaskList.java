package org.minshu.catalog.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.desk.QueueCounts;
import org.minshu.client.desk.TaskView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Submitted entries and open requests as one list; both parts are found by index and are as long as the work that waits. */
@Repository
class TaskList {

    private static final String TASKS = """
            with task as (
                select 'DATASET' as kind, dataset.code as key, replace(dataset.code, '/', '-') as slug, dataset.title,
                       dataset.metadata ->> 'titleEn' as title_en, dataset.state, array[dataset.department] as departments,
                       cast(null as text) as organisation, dataset.updated_at as since,
                       cast(null as timestamp with time zone) as deadline, 'PUBLISH' as queue,
                       dataset.metadata #>> '{sharing,type}' = 'UNCONDITIONAL'
                           and dataset.metadata #>> '{opening,type}' = 'GENERAL' as simple,
                       dataset.revision,
                       array(select jsonb_array_elements_text(
                                 case when jsonb_typeof(dataset.metadata -> 'libraries') = 'array'
                                      then dataset.metadata -> 'libraries' else '[]' end)) as libraries
                  from catalog.dataset
                 where dataset.state = 'SUBMITTED'
                union all
                select 'REQUEST', request.no, request.no, scenario.name, scenario.name_en, request.state,
                       array(select part.department from catalog.access_request_part part
                              where part.request = request.no order by part.department),
                       request.organisation,
                       case request.state when 'PROVIDER_REVIEW' then request.review_from
                                          when 'AUTHORITY_APPROVAL' then request.approval_from
                                          else request.supplement_from end,
                       request.deadline,
                       case request.state when 'PROVIDER_REVIEW' then 'REVIEW'
                                          when 'AUTHORITY_APPROVAL' then 'APPROVE' else 'SUPPLEMENT' end,
                       false, request.revision,
                       array(select distinct library
                               from catalog.access_request_dataset wanted
                               join catalog.published_dataset published on published.code = wanted.dataset
                              cross join unnest(published.libraries) as library
                              where wanted.request = request.no)
                  from catalog.access_request request
                  left join catalog.scenario on scenario.id = request.scenario
                 where request.deadline is not null)
            """;

    private static final String FILTER = """
              from task
             where (cast(:queue as text) is null or queue = :queue or (:queue = 'OVERDUE' and deadline < :now))
               and (cast(:kind as text) is null or kind = :kind)
               and (cast(:department as text) is null or :department = any(departments))
               and (cast(:library as text) is null or :library = any(libraries))
               and since <= :until
               and (cast(:q as text) is null
                    or strpos(lower(concat_ws(' ', key, title, title_en, organisation)), lower(:q)) > 0)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<TaskView> page(TaskQuery query) {
        var now = clock.instant();
        long total = filtered(TASKS + "select count(*)" + FILTER, query, now)
                .query(Long.class)
                .single();
        var order = " order by " + query.sort().order() + " limit :limit offset :offset";
        var items = filtered(TASKS + "select task.*" + FILTER + order, query, now)
                .param("limit", query.paging().size())
                .param("offset", query.paging().offset())
                .query((row, _) -> task(row, now))
                .list();
        return query.paging().of(items, total);
    }

    QueueCounts counts() {
        return jdbc.sql("""
                        select (select count(*) from catalog.dataset where state = 'SUBMITTED') as publish,
                               count(*) filter (where state = 'AUTHORITY_APPROVAL') as approve,
                               count(*) filter (where state = 'PROVIDER_REVIEW') as review,
                               count(*) filter (where state = 'SUPPLEMENT') as supplement,
                               count(*) filter (where deadline < :now) as overdue
                          from catalog.access_request where deadline is not null""")
                .param("now", column(clock.instant()))
                .query((row, _) -> new QueueCounts(
                        row.getLong("publish"),
                        row.getLong("approve"),
                        row.getLong("review"),
                        row.getLong("supplement"),
                        row.getLong("overdue")))
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, TaskQuery query, Instant now) {
        return jdbc.sql(sql)
                .param("queue", name(query.queue()))
                .param("kind", name(query.kind()))
                .param("department", query.department())
                .param("library", query.library())
                .param("until", column(now.minus(Duration.ofDays(query.age()))))
                .param("q", query.q())
                .param("now", column(now));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static TaskView task(ResultSet row, Instant now) throws SQLException {
        var due = row.getObject("deadline", OffsetDateTime.class);
        var deadline = due == null ? null : due.toInstant();
        return new TaskView(
                row.getString("kind"),
                row.getString("key"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("state"),
                List.of((String[]) row.getArray("departments").getArray()),
                row.getString("organisation"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                deadline,
                deadline != null && deadline.isBefore(now),
                row.getBoolean("simple"),
                row.getLong("revision"));
    }
}
