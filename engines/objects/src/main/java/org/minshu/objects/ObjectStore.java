package org.minshu.objects;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Bytes under keys such as {@code datasets/30701916-000012/2026.csv}.
 *
 * <p>Every method throws {@link ObjectStoreUnavailable} when the store is down or does not answer in time.
 */
public interface ObjectStore {

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
}
