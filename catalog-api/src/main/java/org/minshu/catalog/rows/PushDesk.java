package org.minshu.catalog.rows;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.file.IngestionQueue;
import org.minshu.catalog.file.Intake;
import org.minshu.catalog.security.Caller;
import org.minshu.client.rows.LoadRows;
import org.minshu.client.rows.PushMode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectStore;
import org.minshu.operations.trace.WorkTraces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes batches in: the rows are stored, and their merging is on its way, before the sender is told so. */
@Service
class PushDesk {

    private static final int MOST_LISTED = 100;

    private final Batches batches;
    private final Intake intake;
    private final ObjectStore objects;
    private final IngestionQueue queue;
    private final WorkTraces traces;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final PushSettings settings;
    private final Clock clock;

    PushDesk(
            Batches batches,
            Intake intake,
            ObjectStore objects,
            IngestionQueue queue,
            WorkTraces traces,
            AuditTrail audit,
            TransactionOperations transactions,
            PushSettings settings,
            Clock clock) {
        this.batches = batches;
        this.intake = intake;
        this.objects = objects;
        this.queue = queue;
        this.traces = traces;
        this.audit = audit;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a push: the batch, and whether it is new. */
    record Pushed(Batch batch, boolean isNew) {}

    /** @throws CatalogException BATCH_DIFFERS, BODY_TOO_LARGE, FILE_EMPTY, UPLOAD_CUT, TOO_MANY_UPLOADS, PARAMETER_INVALID, STATE_CHANGED */
    Pushed push(String distribution, String number, PushMode mode, InputStream body, Caller caller) {
        Batch.requireNumber(number);
        requireTable(requireCustodian(distribution, caller));
        var key = "rows/" + distribution + "/" + UUID.randomUUID();
        intake.expect(key);
        boolean kept = false;
        try {
            var batch = stored(distribution, number, mode, key, body);
            kept = Boolean.TRUE.equals(transactions.execute(_ -> keep(batch, caller)));
            return kept ? new Pushed(batch, true) : new Pushed(same(batch), false);
        } finally {
            if (!kept) {
                intake.discard(key);
            }
        }
    }

    private Batch stored(String distribution, String number, PushMode mode, String key, InputStream body) {
        long most = settings.maxBatch().toBytes();
        var bounded = new BoundedBody(body, most);
        try {
            var stored = objects.put(key, bounded);
            if (stored.size() == 0) {
                throw new CatalogException(ProblemType.FILE_EMPTY, "The batch has no rows");
            }
            return new Batch(
                    distribution,
                    number,
                    mode,
                    Batch.State.RECEIVED,
                    key,
                    stored.size(),
                    stored.sha256(),
                    null,
                    null,
                    List.of(),
                    null,
                    clock.instant());
        } catch (IOException cut) {
            throw bounded.isTooLarge()
                    ? new CatalogException(ProblemType.BODY_TOO_LARGE, "Batches have at most " + most + " bytes")
                    : new CatalogException(ProblemType.UPLOAD_CUT, "The batch broke off");
        }
    }

    private boolean keep(Batch batch, Caller caller) {
        if (!batches.add(batch, caller)) {
            return false;
        }
        if (batches.waiting(batch.distribution()) > settings.waiting()) {
            throw new CatalogException(
                    ProblemType.TOO_MANY_UPLOADS,
                    "At most " + settings.waiting() + " batches of a table wait at a time");
        }
        if (!intake.keep(String.valueOf(batch.objectKey()))) {
            throw new CatalogException(ProblemType.UPLOAD_CUT, "The batch took too long and was removed");
        }
        queue.leave(
                LoadRows.TASK,
                batch.distribution() + " " + batch.number(),
                new LoadRows(batch.distribution(), traces.leave(LoadRows.TASK)));
        audit.record(
                caller,
                "rows.received",
                "distribution " + batch.distribution(),
                null,
                new Received(batch.number(), batch.mode(), batch.bytes(), batch.sha256()));
        return true;
    }

    private Batch same(Batch batch) {
        var before = batches.require(batch.distribution(), batch.number());
        if (!before.isSameAs(batch)) {
            throw new CatalogException(
                    ProblemType.BATCH_DIFFERS,
                    "Batch " + batch.number() + " came with other rows or another mode before");
        }
        return before;
    }

    List<Batch> newest(String distribution, Caller caller) {
        var _ = requireCustodian(distribution, caller);
        return batches.newest(distribution, MOST_LISTED);
    }

    Batch require(String distribution, String number, Caller caller) {
        var _ = requireCustodian(distribution, caller);
        return batches.require(distribution, number);
    }

    /** Rows that came before the file was read would be taken for what the file holds. */
    private static void requireTable(Intake.Known file) {
        if (!file.isTable()) {
            throw new CatalogException(
                    ProblemType.STATE_CHANGED, "The file is still being read, or there is no table in it");
        }
    }

    private Intake.Known requireCustodian(String distribution, Caller caller) {
        var file = intake.find(distribution)
                .orElseThrow(() -> new CatalogException(ProblemType.DISTRIBUTION_NOT_FOUND, "No file " + distribution));
        intake.requireCustodian(file.department(), caller);
        return file;
    }

    /** For the audit trail. */
    record Received(String batch, PushMode mode, long bytes, String sha256) {}
}
