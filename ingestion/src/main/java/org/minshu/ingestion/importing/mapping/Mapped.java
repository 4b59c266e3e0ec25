package org.minshu.ingestion.importing.mapping;

import org.minshu.client.dataset.BulkLine;
import org.minshu.client.dataset.DatasetMetadata;

/** What became of a record. */
public sealed interface Mapped {

    record Entry(String source, String sourceId, DatasetMetadata metadata) implements Mapped {

        public BulkLine line() {
            return new BulkLine(source, sourceId, metadata);
        }
    }

    /** It has no id or no title, without which nothing can be registered. */
    record Unusable(String reason, String detail) implements Mapped {}
}
