package org.minshu.catalog.file;

import java.nio.charset.StandardCharsets;
import org.minshu.client.file.InspectDistribution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Leaves work for ingestion, in the transaction of the change that asks for it. */
@Repository
public class IngestionQueue {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IngestionQueue(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Leaves work; again changes nothing while it waits.
     *
     * @param instance names the work among others of its task
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(String task, String instance, Object work) {
        jdbc.sql("""
                        insert into %s (task_name, task_instance, task_data, execution_time, picked, version)
                        values (:task, :id, :data, now(), false, 1) on conflict do nothing""".formatted(InspectDistribution.TABLE))
                .param("task", task)
                .param("id", instance)
                .param("data", json.writeValueAsString(work).getBytes(StandardCharsets.UTF_8))
                .update();
    }
}
