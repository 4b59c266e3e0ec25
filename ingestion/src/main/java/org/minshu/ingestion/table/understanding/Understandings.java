package org.minshu.ingestion.table.understanding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.sql.DataSource;
import org.minshu.client.file.InspectDistribution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Files between two steps. What a step found and the task of the next are stored together, or not at all. */
@Repository
class Understandings {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json = JsonMapper.shared();

    Understandings(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** What was found before this step; nothing where another worker has gone past it. */
    Optional<Found> at(Step step, String distribution) {
        return jdbc.sql("select found from ingestion.understanding where distribution = :id and step = :step")
                .param("id", distribution)
                .param("step", step.name())
                .query((row, _) -> json.readValue(row.getString("found"), Found.class))
                .optional();
    }

    /** Begins again where the file is read again. */
    void begin(InspectDistribution work, Found found, Step next) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("""
                            insert into ingestion.understanding (distribution, step, found) values (:id, :step, :found::jsonb)
                            on conflict (distribution) do update
                               set step = excluded.step, found = excluded.found, changed_at = now()""")
                    .param("id", work.distribution())
                    .param("step", next.name())
                    .param("found", json.writeValueAsString(found))
                    .update();
            leave(work, next);
        });
    }

    /** How often its conversion was begun since one last ended in whatever way, this time included. */
    int begun(String distribution) {
        return jdbc.sql("update ingestion.understanding set begun = begun + 1 where distribution = :id returning begun")
                .param("id", distribution)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void survived(String distribution) {
        jdbc.sql("update ingestion.understanding set begun = 0 where distribution = :id")
                .param("id", distribution)
                .update();
    }

    /** Whether this worker was the one that took the step. */
    boolean advance(InspectDistribution work, Step from, Found found, Step next) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            int advanced = jdbc.sql("""
                            update ingestion.understanding set step = :next, found = :found::jsonb, changed_at = now()
                             where distribution = :id and step = :from""")
                    .param("id", work.distribution())
                    .param("from", from.name())
                    .param("next", next.name())
                    .param("found", json.writeValueAsString(found))
                    .update();
            if (advanced == 1) {
                leave(work, next);
            }
            return advanced == 1;
        }));
    }

    /** The file is read once more, from its beginning. */
    void restart(InspectDistribution work) {
        transaction.executeWithoutResult(_ -> {
            end(work.distribution());
            leave(work, Step.DETECT);
        });
    }

    void end(String distribution) {
        jdbc.sql("delete from ingestion.understanding where distribution = :id")
                .param("id", distribution)
                .update();
    }

    private void leave(InspectDistribution work, Step step) {
        jdbc.sql("""
                        insert into ingestion.scheduled_tasks
                            (task_name, task_instance, task_data, execution_time, picked, version)
                        values (:task, :id, :data, now(), false, 1) on conflict do nothing""")
                .param("task", step.task())
                .param("id", work.distribution())
                .param("data", json.writeValueAsString(work).getBytes(StandardCharsets.UTF_8))
                .update();
    }
}
