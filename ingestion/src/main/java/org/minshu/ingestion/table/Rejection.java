package org.minshu.ingestion.table;

/** Why one row is not taken. */
public enum Rejection {
    /** Fewer cells than the header has. */
    TOO_FEW_CELLS,
    /** More cells than the header has. */
    TOO_MANY_CELLS,
    /** A quote that is opened and never closed, or text behind a closing one. */
    QUOTES,
    /** A cell that is larger than is taken. */
    CELL_TOO_LARGE,
    /** Bytes that mean nothing in the encoding of the file. */
    NOT_DECODABLE,
    /** A record that does not follow the format: a line that is no JSON, a place that is no geometry. */
    MALFORMED
}
