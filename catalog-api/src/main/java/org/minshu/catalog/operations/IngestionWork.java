package org.minshu.catalog.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.Paging;
import org.minshu.catalog.work.ParkedWork;
import org.minshu.client.Page;
import org.minshu.client.operations.OperationsView.Queue;
import org.minshu.client.operations.OperationsView.Task;
import org.minshu.client.operations.ParkedView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Ingestion's work, through the functions that its schema gives us: of its tables we know nothing. Before its schema has them,
 * which an upgrade may bring a moment later than ours, there is nothing to be seen.
 */
@Repository
class IngestionWork implements ParkedWork {

    private final JdbcClient jdbc;

    IngestionWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Queue> queueFigures() {
        return isThere()
                ? jdbc.sql("select * from ingestion.work_figures()")
                        .query((row, _) -> QueueFigures.read("ingestion", "tasks", row))
                        .optional()
                : Optional.empty();
    }

    List<Task> tasks() {
        return isThere()
                ? jdbc.sql("select * from ingestion.work_by_task()")
                        .query((row, _) -> task("ingestion", row))
                        .list()
                : List.of();
    }

    Optional<String> schemaVersion() {
        return isThere()
                ? jdbc.sql("select ingestion.schema_version()")
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    @Override
    public String queue() {
        return "ingestion";
    }

    @Override
    public Page<ParkedView> page(Paging paging) {
        if (!isThere()) {
            return paging.of(List.of(), 0);
        }
        var items = jdbc.sql("select * from ingestion.parked_tasks(:size, :offset)")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(IngestionWork::parked)
                .list();
        return paging.of(items, queueFigures().map(Queue::parked).orElse(0L));
    }

    @Override
    public boolean retry(String id) {
        return call("select ingestion.retry_parked(:task, :instance)", id);
    }

    @Override
    public boolean discard(String id) {
        return call("select ingestion.discard_parked(:task, :instance)", id);
    }

    private boolean call(String function, String id) {
        int end = id.indexOf(':');
        return end > 0
                && isThere()
                && jdbc.sql(function)
                        .param("task", id.substring(0, end))
                        .param("instance", id.substring(end + 1))
                        .query(Boolean.class)
                        .single();
    }

    private boolean isThere() {
        return jdbc.sql("select to_regprocedure('ingestion.work_figures()') is not null")
                .query(Boolean.class)
                .single();
    }

    private static ParkedView parked(ResultSet row, int number) throws SQLException {
        var task = row.getString("task");
        var instance = row.getString("instance");
        return new ParkedView(
                task + ":" + instance,
                task + " " + instance,
                row.getInt("failures"),
                ParkedWork.shortened(row.getString("problem")),
                row.getTimestamp("parked_at").toInstant());
    }

    static Task task(String owner, ResultSet row) throws SQLException {
        return new Task(
                owner,
                row.getString("task"),
                row.getLong("due"),
                row.getLong("running"),
                instant(row.getTimestamp("next")),
                instant(row.getTimestamp("last_success")),
                instant(row.getTimestamp("last_failure")),
                row.getInt("failures"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
