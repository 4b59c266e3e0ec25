package org.minshu.portal.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.minshu.client.file.DictionaryProposalView;
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
                "INSPECTING",
                null,
                false,
                Instant.now(),
                "OPEN",
                List.of(),
                "/api/v1/distributions/F/content",
                new UnderstandingView(null, 0, null, 0, 0, null));
        register.add(code, file);
        return file;
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
        throw new UnsupportedOperationException();
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
