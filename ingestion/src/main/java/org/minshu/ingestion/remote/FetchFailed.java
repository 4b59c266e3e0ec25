package org.minshu.ingestion.remote;

import org.minshu.client.remote.RemoteFailure;

/** The file cannot be had, and why. */
final class FetchFailed extends Exception {

    private final RemoteFailure failure;

    FetchFailed(RemoteFailure failure, String detail) {
        super(detail);
        this.failure = failure;
    }

    RemoteFailure failure() {
        return failure;
    }
}
