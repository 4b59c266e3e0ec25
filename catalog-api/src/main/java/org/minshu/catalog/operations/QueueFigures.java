package org.minshu.catalog.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.minshu.client.operations.OperationsView.Queue;
import org.minshu.client.operations.OperationsView.Task;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures of our own queues, by the very questions that the metrics ask. */
@Repository
class QueueFigures {

    private static final String OWNER = "catalog";

    private final JdbcClient jdbc;
    private final List<WorkQueue> queues;

    /** In one process with other applications, their queues are beans too. */
    QueueFigures(JdbcClient jdbc, List<WorkQueue> queues) {
        this.jdbc = jdbc;
        this.queues =
                queues.stream().filter(queue -> queue.schema().equals(OWNER)).toList();
    }

    List<Queue> queues() {
        return queues.stream()
                .map(queue -> jdbc.sql(queue.sql())
                        .query((row, _) -> read(OWNER, queue.name(), row))
                        .single())
                .toList();
    }

    List<Task> tasks() {
        return jdbc.sql("""
                        select task_name as task,
                               count(*) filter (where execution_time <= now() and not picked) as due,
                               count(*) filter (where picked) as running, min(execution_time) as next,
                               max(last_success) as last_success, max(last_failure) as last_failure,
                               coalesce(max(consecutive_failures), 0) as failures
                          from (select * from catalog.scheduled_tasks order by execution_time limit 10000) first
                         group by task_name order by task_name""").query((row, _) -> IngestionWork.task(OWNER, row)).list();
    }

    static Queue read(String owner, String name, ResultSet row) throws SQLException {
        return new Queue(
                owner,
                name,
                row.getLong("queued"),
                row.getDouble("oldest"),
                row.getLong("failing"),
                row.getLong("parked"));
    }
}
