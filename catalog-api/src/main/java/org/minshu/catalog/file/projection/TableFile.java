package org.minshu.catalog.file.projection;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table in a file. The same columns give the same bytes every time, so that ranges of them fit together. */
public interface TableFile extends Closeable {

    /** The cells of the first row. */
    List<String> header();

    /**
     * Writes only these columns, the header among them, in the format of the file.
     *
     * @return rows written below the header
     * @throws IOException where the file is no readable table after all, or the output ends
     */
    long project(Columns columns, OutputStream out) throws IOException;
}
