package org.minshu.catalog.rows;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.file.Intake;
import org.minshu.catalog.security.Caller;
import org.minshu.client.rows.BatchOutcome;
import org.minshu.client.rows.NextBatch;
import org.minshu.client.rows.StoredTableView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a worker needs to merge batches; a version of a table follows from the one before, whoever makes it. */
@Service
class MergeDesk {

    private final Batches batches;
    private final PushedTables tables;
    private final Intake intake;
    private final ObjectStore objects;
    private final AuditTrail audit;
    private final Clock clock;

    MergeDesk(Batches batches, PushedTables tables, Intake intake, ObjectStore objects, AuditTrail audit, Clock clock) {
        this.batches = batches;
        this.tables = tables;
        this.intake = intake;
        this.objects = objects;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<NextBatch> next(String distribution) {
        return batches.next(distribution)
                .map(batch -> tables.newest(distribution)
                        .map(table -> new NextBatch(
                                batch.number(), batch.mode(), table.number(), table.rows(), table.columns()))
                        .orElseGet(() -> new NextBatch(batch.number(), batch.mode(), 0, 0, List.of())));
    }

    InputStream rows(String distribution, String number) {
        var key = batches.require(distribution, number).objectKey();
        if (key == null) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "The batch was merged");
        }
        return objects.get(key);
    }

    InputStream table(String distribution, int version) {
        return tables.newest(distribution)
                .filter(table -> table.number() == version)
                .map(table -> objects.get(table.objectKey()))
                .orElseThrow(() -> new CatalogException(ProblemType.STATE_CHANGED, "The table has another version"));
    }

    StoredTableView store(String distribution, InputStream parquet) throws IOException {
        var key = "tables/" + distribution + "/" + UUID.randomUUID() + ".parquet";
        intake.expect(key);
        var stored = objects.put(key, parquet);
        return new StoredTableView(key, stored.sha256(), stored.size());
    }

    /**
     * What became of a batch.
     *
     * @throws CatalogException STATE_CHANGED where the batch was merged before, or the table has another version
     */
    @Transactional
    public void ended(String distribution, String number, BatchOutcome outcome, Caller worker) {
        var batch = batches.require(distribution, number);
        var table = outcome.table();
        var state = table == null ? Batch.State.REFUSED : Batch.State.LOADED;
        if (!batches.ended(batch, state, outcome)) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "The batch was merged before");
        }
        if (batch.objectKey() != null) {
            intake.forget(batch.objectKey());
        }
        if (table != null) {
            if (!tables.add(distribution, outcome, table, clock.instant()) || !intake.keep(table.objectKey())) {
                throw new CatalogException(ProblemType.STATE_CHANGED, "The table has another version");
            }
            tables.count(distribution, outcome.rows());
        }
        audit.record(
                worker,
                table == null ? "rows.refused" : "rows.merged",
                "distribution " + distribution,
                null,
                new Merged(number, outcome.accepted(), outcome.refused(), outcome.version() + 1));
    }

    /** For the audit trail. */
    record Merged(String batch, long accepted, long refused, int version) {}
}
