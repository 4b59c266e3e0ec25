package org.minshu.catalog.file;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.model.code.ResourceCode;

/**
 * A file of a dataset; the fields are those of the contract's view.
 *
 * @param department key of the department whose stewards look after it
 * @param objectKey where its bytes are
 * @param encoding of text, once a worker has read it
 * @param header cells of the first row, once a worker has read it; empty where it is no table
 * @param reading how far a worker is with it, or what it made of it
 */
record Distribution(
        String id,
        ResourceCode dataset,
        String department,
        String name,
        FileFormat format,
        long bytes,
        String sha256,
        String objectKey,
        State state,
        @Nullable String encoding,
        List<String> header,
        @Nullable Long rows,
        Instant uploadedAt,
        Understood reading) {

    enum State {
        INSPECTING,
        READY
    }

    Distribution {
        header = List.copyOf(header);
    }
}
