package org.minshu.objects;

import java.util.List;

/** A store that takes an object in parts, from any process, over as much time as it takes. */
public interface PartedObjectStore extends ObjectStore {

    /** Bytes that every part of a parted upload has, but the last. */
    int LEAST_PART_BYTES = 5 << 20;

    int MOST_PARTS = 10_000;

    /** Begins an object that comes in parts. Nothing is under the key until they are complete; what is there stays till then. */
    PartedUpload start(String key);

    /**
     * Stores a part durably, in place of an earlier one of the same number.
     *
     * @param number 1 to {@link #MOST_PARTS}
     * @param bytes the first {@code length} of them; at least {@link #LEAST_PART_BYTES} in every part but the last
     * @throws PartsMissing when the store says that the upload was completed or aborted; not every store does
     */
    StoredPart part(PartedUpload upload, int number, byte[] bytes, int length);

    /**
     * Makes the parts the object, in the order of their numbers; it is visible once the method has returned. Repeating it
     * leaves the object as it is, and some stores say that the parts are missing.
     *
     * @param parts one or more
     * @throws PartsMissing when the upload was aborted
     */
    void complete(PartedUpload upload, List<StoredPart> parts);

    /** Removes the parts, if there still are any. */
    void abort(PartedUpload upload);
}
