package org.minshu.ingestion.table;

import java.io.IOException;

/** Where the rows of one table go, in the order of the file. */
public interface RowSink {

    /**
     * Takes a row; the cells are used again for the next.
     *
     * @param line where it begins, counted from 1: a line of text, a row of a sheet, a record
     */
    void row(long line, Cells cells) throws IOException;

    /** Notes a row that is not taken. */
    void reject(long line, Rejection reason, String text) throws IOException;
}
