package org.minshu.ingestion.work;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks that failed too often, kept for an administrator with the last reason. */
@Repository
class ParkedTasks {

    private static final int LONGEST_PROBLEM = 1_000;

    private final JdbcClient jdbc;

    ParkedTasks(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    void park(TaskInstance<?> task, byte[] data, int failures, String problem) {
        jdbc.sql("""
                insert into ingestion.parked_task (task_name, task_instance, task_data, failures, problem)
                values (:name, :instance, :data, :failures, :problem)
                on conflict (task_name, task_instance) do update
                   set failures = excluded.failures, problem = excluded.problem, parked_at = now()""")
                .param("name", task.getTaskName())
                .param("instance", task.getId())
                .param("data", data)
                .param("failures", failures)
                .param("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
                .update();
    }
}
