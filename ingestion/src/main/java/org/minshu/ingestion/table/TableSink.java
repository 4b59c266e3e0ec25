package org.minshu.ingestion.table;

import java.io.IOException;

/** Where the tables of a file go, one after another. */
public interface TableSink {

    /** Begins a table; it ends where the next begins, or the file does. */
    RowSink begin(Heading heading) throws IOException;

    /** Notes something about the file that is worth knowing, in English. */
    void note(Note note);
}
