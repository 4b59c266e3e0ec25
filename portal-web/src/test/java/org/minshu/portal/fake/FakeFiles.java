package org.minshu.portal.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.file.DictionaryProposalView;
import org.minshu.client.file.DictionaryProposalView.Entry;
import org.minshu.client.file.DistributionView;
import org.minshu.client.file.FileClient;
import org.minshu.client.file.LinkView;
import org.minshu.client.file.ProgressForm;
import org.minshu.client.file.UnderstandingForm;
import org.minshu.client.file.UnderstandingView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

final class FakeFiles implements FileClient {

    private final FakeRegister register;

    FakeFiles(FakeRegister register) {
        this.register = register;
    }

    @Override
    public DistributionView upload(String code, String name, Resource body) {
        if (name.endsWith(".exe")) {
            throw new CatalogException(ProblemType.FILE_TYPE_REFUSED, name);
        }
        var file = new DistributionView(
                "F" + name.hashCode(),
                name,
                "CSV",
                "text/csv",
                length(body),
                "0".repeat(64),
                name.startsWith("done-") ? "READY" : "INSPECTING",
                null,
                false,
                Instant.now(),
                "OPEN",
                List.of(),
                "/api/v1/distributions/F/content",
                understanding(name));
        register.add(code, file);
        return file;
    }

    /** A name says how far a worker is with the file. */
    private static UnderstandingView understanding(String name) {
        return switch (name) {
            case "going-表.csv" -> new UnderstandingView("CONVERT", 20, null, 0, 0, null);
            case "done-表.csv" -> new UnderstandingView(null, 100, "TABLE", 2, 1_440, null);
            case "done-文.pdf" -> new UnderstandingView(null, 100, "TEXT", 0, 0, null);
            case "done-锁.xlsx" ->
                new UnderstandingView(
                        null,
                        100,
                        "REFUSED",
                        0,
                        0,
                        new UnderstandingView.Refusal(
                                "ENCRYPTED", "文件已加密，无法读取。", "The file is encrypted.", "EncryptedPackage"));
            default -> new UnderstandingView(null, 0, null, 0, 0, null);
        };
    }

    private static long length(Resource body) {
        try {
            return body.contentLength();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String id) {
        register.remove(id);
    }

    @Override
    public LinkView link(String id) {
        return new LinkView(
                URI.create("/api/v1/links/" + id + "?signature=abc"),
                Instant.now().plusSeconds(300));
    }

    @Override
    public ResponseEntity<Resource> content(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DictionaryProposalView dictionaryProposal(String code) {
        var known = register.working(code).metadata().items();
        var height = new DataItem("height", "height", "N", 8, false, "NONE", null);
        var entries = new ArrayList<Entry>();
        known.forEach(item -> entries.add(new Entry(item.name(), "SAME", item, item, null)));
        entries.add(new Entry("height", "NEW", null, height, null));
        var items = new ArrayList<>(known);
        items.add(height);
        return new DictionaryProposalView(entries, items);
    }

    @Override
    public UnderstandingView progress(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void progressed(String id, ProgressForm progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void understood(String id, UnderstandingForm understanding) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ResponseEntity<Resource> original(String id, String accept) {
        throw new UnsupportedOperationException();
    }
}
