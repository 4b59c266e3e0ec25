package org.minshu.objects;

/** The object store is down or does not answer in time; the same call may succeed later. */
public final class ObjectStoreUnavailable extends RuntimeException {

    public ObjectStoreUnavailable(Throwable cause) {
        super("The object store does not answer: " + cause.getMessage(), cause);
    }
}
