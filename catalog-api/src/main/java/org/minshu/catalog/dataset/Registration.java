package org.minshu.catalog.dataset;

import java.time.Instant;
import org.minshu.client.Named;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.code.ResourceCode;

/**
 * What an entry is in every state.
 *
 * @param department never changes, for the code depends on it
 * @param version the newest published one; 0 while nothing has been published
 * @param revision of the working copy
 * @param metadata of the working copy
 */
record Registration(
        long id,
        ResourceCode code,
        Named department,
        int version,
        long revision,
        DatasetMetadata metadata,
        Instant updatedAt) {

    boolean everPublished() {
        return version > 0;
    }

    Registration with(DatasetMetadata other) {
        return new Registration(id, code, department, version, revision, other, updatedAt);
    }

    Registration nextVersion() {
        return new Registration(id, code, department, version + 1, revision, metadata, updatedAt);
    }

    /** As audit rows name it. */
    String subject() {
        return "dataset " + code;
    }
}
