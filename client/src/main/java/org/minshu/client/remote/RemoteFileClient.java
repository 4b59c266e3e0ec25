package org.minshu.client.remote;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Files of other sites: registered by their address, fetched once in the background, kept as uploads are. */
@HttpExchange("/api/v1")
public interface RemoteFileClient {

    @PostExchange("/datasets/{code}/remote-files")
    RemoteFileView fetch(@PathVariable String code, @RequestBody RemoteFileForm form);

    /** Those that wait or failed, oldest first, at most 100. */
    @GetExchange("/datasets/{code}/remote-files")
    List<RemoteFileView> remoteFiles(@PathVariable String code);

    @GetExchange("/remote-files/{id}")
    RemoteFileView remoteFile(@PathVariable String id);

    /** It is not fetched any more; a file that it became stays. */
    @DeleteExchange("/remote-files/{id}")
    void forget(@PathVariable String id);

    /** The file itself, by a worker only; repeating it changes nothing. */
    @PutExchange("/remote-files/{id}/content")
    RemoteFileView fetched(@PathVariable String id, @RequestBody Resource body);

    /** By a worker only. */
    @PutExchange("/remote-files/{id}/failure")
    void failed(@PathVariable String id, @RequestBody RemoteFailureForm form);
}
