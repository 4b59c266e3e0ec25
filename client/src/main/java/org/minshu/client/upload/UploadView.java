package org.minshu.client.upload;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.ProblemType;

/**
 * A file on its way in.
 *
 * @param bytes size of the whole file
 * @param received how many of its first bytes are stored durably
 * @param metadata as its sender described it: filename, dataset, and whatever else was said
 * @param state RECEIVING, COMPLETE while the last step is taken, DONE once it is a file of the dataset under the same id, REFUSED
 * @param refusal why it was refused
 * @param expiresAt when it is removed unless more arrives
 */
public record UploadView(
        String id,
        String name,
        long bytes,
        long received,
        Map<String, String> metadata,
        String state,
        @Nullable ProblemType refusal,
        String createdBy,
        Instant createdAt,
        Instant expiresAt) {

    public UploadView {
        metadata = Map.copyOf(metadata);
    }
}
