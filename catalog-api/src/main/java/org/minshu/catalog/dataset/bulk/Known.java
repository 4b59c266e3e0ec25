package org.minshu.catalog.dataset.bulk;

import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.DatasetState;

/**
 * An entry that an earlier line brought.
 *
 * @param digest of that line's metadata
 * @param metadata of the working copy, which people may have changed since
 */
record Known(
        long id,
        ResourceCode code,
        SourceKey key,
        String department,
        DatasetState state,
        int version,
        @Nullable String digest,
        DatasetMetadata metadata) {

    /** Suspended and retired entries stay as they are, and what waits for review waits for the authority. */
    boolean takes(boolean publishing) {
        return switch (state) {
            case DRAFT, RETURNED, PUBLISHED -> true;
            case SUBMITTED -> publishing;
            case SUSPENDED, RETIRED -> false;
        };
    }

    /** Whether the line says nothing new: it came before, and what it is to lead to has happened. */
    boolean knows(Line.Accepted line, boolean publishing) {
        return line.digest().equals(digest) && (!publishing || version > 0 || !takes(true));
    }

    Publication nextPublication() {
        return new Publication(id, code, version + 1);
    }
}
