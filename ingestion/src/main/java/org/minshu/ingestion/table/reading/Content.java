package org.minshu.ingestion.table.reading;

/** What a file is, by its content; its name only tells apart what looks alike. */
public enum Content {
    CSV,
    JSON,
    JSON_LINES,
    XML,
    XLSX,
    XLS,
    ODS,
    PARQUET,
    ARCHIVE,
    GZIP,
    PDF,
    DOCX,
    PPTX,
    DOC,
    PPT,
    RTF,
    HTML,
    TEXT,
    /** Nothing that is read. */
    OTHER
}
