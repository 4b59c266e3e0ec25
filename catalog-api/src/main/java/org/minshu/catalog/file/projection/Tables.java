package org.minshu.catalog.file.projection;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the table in a file. */
public final class Tables {

    private Tables() {}

    /**
     * Opens the table, where the file has one that can be cut.
     *
     * @param format as the catalogue names it: CSV, TSV and XLSX can be cut
     * @param encoding of text, where it is known
     */
    public static Optional<? extends TableFile> open(String format, @Nullable String encoding, Source source)
            throws IOException {
        return switch (format) {
            case "CSV", "TSV" -> CsvTable.open(source, encoding);
            case "XLSX" -> XlsxTable.open(source);
            default -> Optional.empty();
        };
    }
}
