package org.minshu.catalog.measurement;

import java.time.Instant;
import org.minshu.model.code.ResourceCode;
import org.minshu.tables.StoredTable;

/**
 * A version of a table with what is known of it beside its rows.
 *
 * @param rejected rows of the file that could not be read
 * @param fileKey where the file itself is
 * @param fileBytes of the file
 * @param newestData when the dataset's newest table was made
 */
record MeasuredTable(
        VersionKey key,
        ResourceCode dataset,
        StoredTable stored,
        long rejected,
        Instant madeAt,
        String fileKey,
        long fileBytes,
        Instant newestData) {}
