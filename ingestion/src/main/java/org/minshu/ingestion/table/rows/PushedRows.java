package org.minshu.ingestion.table.rows;

import java.nio.file.Path;
import java.util.Optional;
import org.minshu.client.rows.BatchOutcome;
import org.minshu.client.rows.NextBatch;
import org.minshu.client.rows.RowsClient;
import org.minshu.client.rows.StoredTableView;
import org.minshu.ingestion.machine.WorkerCalls;
import org.springframework.web.client.HttpClientErrorException;

/** The catalogue's batches and tables, as a worker sees them. */
final class PushedRows {

    private static final String BATCH = "/api/v1/distributions/{id}/rows/{batch}";

    private final WorkerCalls calls;
    private final RowsClient client;

    PushedRows(WorkerCalls calls) {
        this.calls = calls;
        this.client = calls.client(RowsClient.class);
    }

    Optional<NextBatch> next(String distribution) {
        return WorkerCalls.asking(
                () -> Optional.ofNullable(client.next(distribution).getBody()));
    }

    /** The rows as they came; nothing where somebody else has merged them. */
    Optional<Path> rows(String distribution, String batch, Path target) {
        return calls.fetch(target, BATCH + "/content", distribution, batch);
    }

    /** The version that is there; nothing where there is a later one. */
    Optional<Path> table(String distribution, int version, Path target) {
        return calls.fetch(target, "/api/v1/distributions/{id}/rows:table?version={version}", distribution, version);
    }

    StoredTableView store(String distribution, String batch, Path parquet) {
        return calls.send(parquet, StoredTableView.class, BATCH + "/table", distribution, batch);
    }

    /** False where somebody else was faster. */
    boolean report(String distribution, String batch, BatchOutcome outcome) {
        try {
            return WorkerCalls.asking(() -> {
                client.report(distribution, batch, outcome);
                return true;
            });
        } catch (HttpClientErrorException.Conflict | HttpClientErrorException.NotFound _) {
            return false;
        }
    }
}
