package org.minshu.objects;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Bytes under keys such as {@code datasets/30701916-000012/2026.csv}.
 *
 * <p>Every method throws {@link ObjectStoreUnavailable} when the store is down or does not answer in time.
 */
public interface ObjectStore {

    /** Bytes that every part of a parted upload has, but the last. */
    int LEAST_PART_BYTES = 5 << 20;

    int MOST_PARTS = 10_000;

    /**
     * Stores all of the content, however long, holding no more than one part of it in memory. The object is visible once the
     * method has returned, replacing what was under the key; until then, and for ever when it fails, nothing is.
     *
     * @param content read to its end, not closed
     * @return what was stored, measured while it passed
     * @throws IOException when the content cannot be read to its end
     */
    Stored put(String key, InputStream content) throws IOException;

    /**
     * Opens the object; reading on throws {@link IOException} when the store goes down meanwhile.
     *
     * @throws ObjectMissing when there is none
     */
    InputStream get(String key);

    /**
     * Opens a range of the object, which ends early where the object does.
     *
     * @param offset of the first byte, 0 or more
     * @param length in bytes, 0 or more
     * @throws ObjectMissing when there is none
     * @throws IndexOutOfBoundsException when the offset is at the object's end or beyond
     */
    InputStream get(String key, long offset, long length);

    Optional<ObjectInfo> stat(String key);

    default boolean exists(String key) {
        return stat(key).isPresent();
    }

    /** Removes the object if there is one. */
    void delete(String key);

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
