package org.minshu.client.remote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.ProblemType;

/**
 * A file that is to be fetched.
 *
 * @param state WAITING, FAILED; DONE once it is a file of the dataset
 * @param failure why it failed
 * @param refusal why the file was refused, where that is the failure
 * @param distribution id of the file that it became
 */
public record RemoteFileView(
        String id,
        String url,
        String name,
        String state,
        @Nullable RemoteFailure failure,
        @Nullable ProblemType refusal,
        @Nullable String distribution,
        String askedBy,
        Instant askedAt) {}
