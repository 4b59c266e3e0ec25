package org.minshu.client.remote;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Work for ingestion: fetch a file of another site, and bring it to {@code PUT /api/v1/remote-files/{id}/content}. Inserted as
 * {@link org.minshu.client.file.InspectDistribution} is, with the remote file's id as its instance.
 *
 * @param traceparent the trace that the work belongs to (W3C Trace Context); null where there is none
 */
public record FetchRemote(
        String remoteFile,
        String url,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String traceparent) {

    public static final String TASK = "fetch-remote";
}
