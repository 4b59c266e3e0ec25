package org.minshu.ingestion.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.minshu.ingestion.importing.mapping.Mapping.Form;

/** A catalogue's file, plain or compressed by gzip, whatever its name. */
record SourceFile(Path path, Form form) {

    /** Reads from the start; nothing is held but the record at hand. */
    SourceRecords open() throws IOException {
        var content = content();
        return switch (form) {
            case JSON_LINES -> new JsonLines(content);
            case CSV -> new CsvRows(content);
        };
    }

    private InputStream content() throws IOException {
        var content = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        content.mark(2);
        boolean compressed = content.read() == 0x1f && content.read() == 0x8b;
        content.reset();
        return compressed ? new GZIPInputStream(content, 1 << 16) : content;
    }
}
