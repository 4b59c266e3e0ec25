package org.minshu.portal.fake;

import java.time.Instant;
import java.util.List;
import org.minshu.client.file.DistributionView;
import org.minshu.client.file.UnderstandingView;
import org.minshu.client.rows.BatchOutcome;
import org.minshu.client.rows.BatchView;
import org.minshu.client.rows.NextBatch;
import org.minshu.client.rows.PushMode;
import org.minshu.client.rows.PushedTableForm;
import org.minshu.client.rows.RowRefusal;
import org.minshu.client.rows.RowsClient;
import org.minshu.client.rows.StoredTableView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/** Tables that are pushed to; each has a batch that was merged, but for two rows, and one that waits. */
final class FakeRows implements RowsClient {

    private final FakeRegister register;

    FakeRows(FakeRegister register) {
        this.register = register;
    }

    @Override
    public DistributionView create(String code, PushedTableForm form) {
        if (!form.name().endsWith(".jsonl") || form.name().contains("/")) {
            throw new CatalogException(ProblemType.FILE_NAME_INVALID, form.name());
        }
        var table = new DistributionView(
                "T" + form.name().hashCode(),
                form.name(),
                "JSONL",
                "application/x-ndjson",
                0,
                "0".repeat(64),
                "READY",
                null,
                false,
                Instant.now(),
                "GRANTED",
                List.of(),
                "/api/v1/distributions/T/content",
                new UnderstandingView(null, 0, null, 0, 0, null));
        register.add(code, table);
        return table;
    }

    @Override
    public List<BatchView> batches(String id) {
        return List.of(
                batch(id, "2026-12-02", PushMode.APPEND, "RECEIVED", null, List.of()),
                batch(
                        id,
                        "2026-12-01",
                        PushMode.REPLACE,
                        "LOADED",
                        1_440L,
                        List.of(
                                new RowRefusal(7, "ammonia", RowRefusal.Reason.WRONG_TYPE),
                                new RowRefusal(9, null, RowRefusal.Reason.NOT_AN_OBJECT))));
    }

    private static BatchView batch(
            String id, String number, PushMode mode, String state, Long accepted, List<RowRefusal> refusals) {
        return new BatchView(
                id,
                number,
                mode,
                state,
                4_096,
                "0".repeat(64),
                accepted,
                accepted == null ? null : Long.valueOf(refusals.size()),
                refusals,
                accepted == null ? null : 1,
                Instant.now());
    }

    @Override
    public ResponseEntity<BatchView> push(String id, String batch, PushMode mode, Resource body) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BatchView batch(String id, String batch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ResponseEntity<NextBatch> next(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StoredTableView store(String id, String batch, Resource body) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void report(String id, String batch, BatchOutcome outcome) {
        throw new UnsupportedOperationException();
    }
}
