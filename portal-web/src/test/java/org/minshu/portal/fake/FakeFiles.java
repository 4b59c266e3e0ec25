package org.minshu.portal.fake;

import java.net.URI;
import java.time.Instant;
import org.minshu.client.file.DistributionView;
import org.minshu.client.file.FileClient;
import org.minshu.client.file.InspectionForm;
import org.minshu.client.file.LinkView;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

final class FakeFiles implements FileClient {

    @Override
    public DistributionView upload(String code, String name, Resource body) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(String id) {
        throw new UnsupportedOperationException();
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
    public void inspected(String id, InspectionForm inspection) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ResponseEntity<Resource> original(String id, String accept) {
        throw new UnsupportedOperationException();
    }
}
