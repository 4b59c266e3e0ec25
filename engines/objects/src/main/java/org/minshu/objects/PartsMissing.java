package org.minshu.objects;

/** The store knows nothing of the parts: they were completed, aborted, or cleaned away. */
public final class PartsMissing extends RuntimeException {

    public PartsMissing(PartedUpload upload) {
        super("No parts of " + upload.key());
    }
}
