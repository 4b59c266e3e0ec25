package org.minshu.database;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a worker that has stopped still has under its name. */
record UnfinishedWork(String worker, String schema) {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedWork.class);

    static UnfinishedWork of(WorkerName worker, String schema) {
        return new UnfinishedWork(worker.getName(), schema);
    }

    /** The version moves on, so that a straggler of this process cannot report on it any more. */
    void giveBack(DataSource dataSource) {
        try {
            var rows = JdbcClient.create(dataSource)
                    .sql("""
                            update %s.scheduled_tasks
                               set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                             where picked and picked_by = :worker""".formatted(schema))
                    .param("worker", worker)
                    .update();
            if (rows > 0) {
                LOG.info("Gave back unfinished work of schema {}: {}", schema, rows);
            }
        } catch (DataAccessException away) {
            LOG.info(
                    "Unfinished work of schema {} waits until it is missed: {}",
                    schema,
                    away.getClass().getSimpleName());
        }
    }
}
