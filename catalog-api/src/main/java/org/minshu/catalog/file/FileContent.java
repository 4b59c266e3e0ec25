package org.minshu.catalog.file;

/** What the first bytes of a file look like, whatever its name says. */
enum FileContent {
    /** Characters in some encoding. */
    TEXT,
    /** A ZIP archive. */
    ARCHIVE,
    /** A ZIP archive that begins as an Office document does. */
    OFFICE,
    /** An OLE 2 compound file. */
    COMPOUND,
    /** A format of its own; its media type tells. */
    OTHER
}
