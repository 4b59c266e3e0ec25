package org.minshu.portal.fake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.minshu.client.remote.RemoteFailure;
import org.minshu.client.remote.RemoteFailureForm;
import org.minshu.client.remote.RemoteFileClient;
import org.minshu.client.remote.RemoteFileForm;
import org.minshu.client.remote.RemoteFileView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.core.io.Resource;

/** What is fetched for entries; an address inside has failed at once. */
final class FakeRemoteFiles implements RemoteFileClient {

    private final Map<String, Map<String, RemoteFileView>> files = new ConcurrentHashMap<>();

    @Override
    public RemoteFileView fetch(String code, RemoteFileForm form) {
        if (!form.url().startsWith("http")) {
            throw new CatalogException(ProblemType.REMOTE_ADDRESS_INVALID, form.url());
        }
        boolean inside = form.url().contains("//10.");
        var file = new RemoteFileView(
                "r" + form.url().hashCode(),
                form.url(),
                Objects.requireNonNullElse(form.name(), "file.csv"),
                inside ? "FAILED" : "WAITING",
                inside ? RemoteFailure.FORBIDDEN : null,
                null,
                null,
                "郑小川",
                Instant.now());
        files.computeIfAbsent(code, _ -> new ConcurrentHashMap<>()).put(file.id(), file);
        return file;
    }

    @Override
    public List<RemoteFileView> remoteFiles(String code) {
        return List.copyOf(files.getOrDefault(code, Map.of()).values());
    }

    @Override
    public RemoteFileView remoteFile(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget(String id) {
        files.values().forEach(each -> each.remove(id));
    }

    @Override
    public RemoteFileView fetched(String id, Resource body) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void failed(String id, RemoteFailureForm form) {
        throw new UnsupportedOperationException();
    }
}
