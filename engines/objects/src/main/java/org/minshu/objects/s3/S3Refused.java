package org.minshu.objects.s3;

import io.minio.errors.ErrorResponseException;

/** The store understood and said no: nothing there, or a defect of ours or of the store's set-up. */
final class S3Refused extends IllegalStateException {

    private final int status;

    S3Refused(ErrorResponseException refusal) {
        super("The object store refused: " + refusal.getMessage(), refusal);
        status = refusal.response().code();
    }

    boolean isMissing() {
        return status == 404;
    }

    boolean isOutOfRange() {
        return status == 416;
    }
}
