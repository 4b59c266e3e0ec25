package org.minshu.ingestion.table;

/** What was done with a file beyond plain reading; never silently. */
public enum Note {
    /** Zero characters were taken out. */
    NULS_REMOVED,
    /** Sheets that are hidden were left alone. */
    HIDDEN_SHEETS_SKIPPED,
    /** Formulas without a stored value were read as empty; formulas are never computed. */
    FORMULAS_WITHOUT_VALUE,
    /** Members of an archive that are no tables were left alone. */
    MEMBERS_SKIPPED,
    /** Lines above the header were left out. */
    LINES_ABOVE_HEADER,
    /** The first row is data, so columns were named by their position. */
    NO_HEADER,
    /** Coordinates are not degrees of WGS 84, so geometries are kept as text. */
    COORDINATES_NOT_WGS84,
    /** Some bytes did not fit the encoding; their rows are among the rejected ones. */
    MIXED_ENCODING
}
