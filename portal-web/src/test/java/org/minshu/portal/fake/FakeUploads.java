package org.minshu.portal.fake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.minshu.client.upload.UploadClient;
import org.minshu.client.upload.UploadView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Two uploads of one entry: one that was interrupted, one that was refused. */
final class FakeUploads implements UploadClient {

    private static final String ENTRY = "30701914-000011";

    private final List<UploadView> uploads = new CopyOnWriteArrayList<>(List.of(
            new UploadView(
                    "u1",
                    "灯塔影像.zip",
                    4_000_000_000L,
                    2_480_000_000L,
                    Map.of("filename", "灯塔影像.zip", "modified", "1779091200000"),
                    "RECEIVING",
                    null,
                    "郑小川",
                    Instant.now().minusSeconds(600),
                    Instant.now().plusSeconds(86_400)),
            new UploadView(
                    "u2",
                    "脚本.csv",
                    100,
                    100,
                    Map.of("filename", "脚本.csv"),
                    "REFUSED",
                    ProblemType.FILE_TYPE_REFUSED,
                    "郑小川",
                    Instant.now().minusSeconds(600),
                    Instant.now().plusSeconds(86_400))));

    @Override
    public List<UploadView> unfinished(String code) {
        return code.equals(ENTRY) ? List.copyOf(uploads) : List.of();
    }

    @Override
    public UploadView upload(String id) {
        return uploads.stream()
                .filter(upload -> upload.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.UPLOAD_NOT_FOUND, id));
    }

    @Override
    public void end(String id, String version) {
        uploads.remove(upload(id));
    }
}
