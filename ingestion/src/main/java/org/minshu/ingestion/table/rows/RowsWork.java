package org.minshu.ingestion.table.rows;

import org.minshu.client.rows.LoadRows;
import org.minshu.ingestion.machine.WorkerCalls;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.work.IngestionWork;
import org.minshu.ingestion.workspace.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Merges what was pushed to a distribution; what is merged already is not merged again. */
@Configuration(proxyBeanMethods = false)
class RowsWork {

    @Bean
    IngestionWork<LoadRows> loadRows(WorkerCalls calls, Workspace workspace, Limits limits) {
        var merging = new Merging(new PushedRows(calls), workspace, limits);
        return new IngestionWork<>(
                LoadRows.TASK, LoadRows.class, LoadRows::traceparent, work -> merging.all(work.distribution()));
    }
}
