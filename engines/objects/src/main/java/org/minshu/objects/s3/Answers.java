package org.minshu.objects.s3;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.ServerException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.minshu.objects.ObjectStoreUnavailable;

/** Waits for the store and tells "not now" from "no". */
final class Answers {

    private Answers() {}

    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            throw explain(failure);
        }
    }

    private static RuntimeException explain(CompletionException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ErrorResponseException refusal -> {
                    return isTemporary(refusal.response().code())
                            ? new ObjectStoreUnavailable(refusal)
                            : new S3Refused(refusal);
                }
                case IOException silence -> {
                    return new ObjectStoreUnavailable(silence);
                }
                case ServerException error -> {
                    return new ObjectStoreUnavailable(error);
                }
                default -> {} // a wrapper
            }
        }
        return failure;
    }

    private static boolean isTemporary(int status) {
        return status >= 500 || status == 408 || status == 429;
    }
}
