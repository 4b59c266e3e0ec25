package org.minshu.ingestion.rows;

import org.minshu.client.rows.LoadRows;
import org.minshu.ingestion.machine.WorkerCalls;
import org.minshu.ingestion.work.IngestionWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Merges what was pushed to a distribution; what is merged already is not merged again. */
@Configuration(proxyBeanMethods = false)
class RowsWork {

    @Bean
    IngestionWork<LoadRows> loadRows(WorkerCalls calls) {
        var merging = new Merging(new PushedRows(calls));
        return new IngestionWork<>(
                LoadRows.TASK, LoadRows.class, LoadRows::traceparent, work -> merging.all(work.distribution()));
    }
}
