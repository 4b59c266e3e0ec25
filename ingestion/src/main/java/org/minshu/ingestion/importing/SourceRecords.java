package org.minshu.ingestion.importing;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of a file, one after the other. */
interface SourceRecords extends Closeable {

    /** Nothing at the end of the file. */
    Optional<SourceRecord> next() throws IOException;
}
