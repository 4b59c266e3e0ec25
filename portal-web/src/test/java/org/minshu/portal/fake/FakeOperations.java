package org.minshu.portal.fake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.operations.ExplanationView;
import org.minshu.client.operations.IndexView;
import org.minshu.client.operations.OperationsClient;
import org.minshu.client.operations.OperationsView;
import org.minshu.client.operations.OperationsView.Engine;
import org.minshu.client.operations.OperationsView.Queue;
import org.minshu.client.operations.OperationsView.Task;
import org.minshu.client.operations.OperationsView.Version;
import org.minshu.client.operations.ParkedView;
import org.minshu.client.operations.RebuildView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.util.MultiValueMap;

/** A rebuild under way, one engine down, and work of each kind parked; nothing more can be started or is called "gone". */
final class FakeOperations implements OperationsClient {

    private static final Instant EARLIER = Instant.parse("2026-08-26T01:40:00Z");

    @Override
    public OperationsView operations() {
        return new OperationsView(
                List.of(
                        new Engine("database", true, EARLIER, "18.6"),
                        new Engine("search", true, EARLIER, "9.5.4"),
                        new Engine("objects", false, EARLIER, null)),
                List.of(
                        new Queue("catalog", "index", 12, 0.4, 0, 1),
                        new Queue("catalog", "audit", 0, 0, 0, 0),
                        new Queue("catalog", "tasks", 3, 1.25, 1, 0),
                        new Queue("ingestion", "tasks", 0, 0, 0, 1)),
                List.of(new Task("catalog", "index", 1, 0, EARLIER, EARLIER, null, 0)),
                List.of(new Version("catalog-api", "0.1.0"), new Version("schema catalog", "202611251605")));
    }

    @Override
    public IndexView index() {
        return new IndexView(
                true,
                "minshu-datasets",
                "minshu-datasets-v1",
                1,
                1,
                19_988L,
                20_000,
                12,
                0.4,
                "9.5.4",
                rebuild("RUNNING", null));
    }

    @Override
    public List<RebuildView> rebuilds() {
        return List.of(rebuild("RUNNING", null), rebuild("FAILED", "<script>no space</script>"));
    }

    @Override
    public RebuildView rebuild(long id) {
        return rebuild("RUNNING", null);
    }

    @Override
    public RebuildView startRebuild() {
        throw new CatalogException(ProblemType.REBUILD_RUNNING, "The index is being rebuilt already");
    }

    @Override
    public RebuildView cancelRebuild(long id) {
        return rebuild("CANCELLED", null);
    }

    private static RebuildView rebuild(String state, @Nullable String error) {
        return new RebuildView(
                7,
                state,
                "REQUESTED",
                "陈建华",
                "minshu-datasets-v1-20261125160000-7",
                1,
                9_500,
                20_000,
                0,
                1_234.5,
                EARLIER,
                EARLIER,
                null,
                error);
    }

    @Override
    public ExplanationView explain(String q, String code) {
        if (code.equals("none")) {
            throw new CatalogException(ProblemType.DATASET_NOT_FOUND, "No dataset none");
        }
        return new ExplanationView(
                "30701914/000001",
                "地表水断面水质自动监测",
                q,
                !q.equals("无"),
                14.25,
                List.of(
                        new ExplanationView.Part("TITLE_CONTAINS", q, 10),
                        new ExplanationView.Part("TITLE_ZH", "<b>水质</b>", 4.25)));
    }

    @Override
    public Page<ParkedView> parked(String queue, MultiValueMap<String, String> query) {
        var parked = new ParkedView("5", queue + " 30701914/000001", 3, "mapper_parsing_exception", EARLIER);
        return new Page<>(List.of(parked), 41, 1, 20);
    }

    @Override
    public void retry(String queue, String id) {
        if (id.equals("gone")) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "It is not parked any more");
        }
    }

    @Override
    public void discard(String queue, String id) {
        retry(queue, id);
    }
}
