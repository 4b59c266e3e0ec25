package org.minshu.client.upload;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Uploads that can be resumed: tus 1.0.0 (https://tus.io/protocols/resumable-upload) at {@link #PATH}. Creating, asking and
 * sending are the protocol's own; here is what goes beyond it.
 */
@HttpExchange("/api/v1")
public interface UploadClient {

    String PATH = "/api/v1/uploads";

    /** The one version of the protocol. */
    String VERSION = "1.0.0";

    /** Media type of the pieces. */
    String PIECE = "application/offset+octet-stream";

    /** Unfinished and refused uploads of a dataset, oldest first, at most 100; for those who may add files to it. */
    @GetExchange("/datasets/{code}/uploads")
    List<UploadView> unfinished(@PathVariable String code);

    @GetExchange("/uploads/{id}")
    UploadView upload(@PathVariable String id);

    /** What has arrived is removed. */
    @DeleteExchange("/uploads/{id}")
    void end(@PathVariable String id, @RequestHeader("Tus-Resumable") String version);
}
