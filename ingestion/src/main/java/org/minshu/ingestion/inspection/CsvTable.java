package org.minshu.ingestion.inspection;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** Reads a delimited text once for its delimiter and once for its header and rows; only the header is kept. */
final class CsvTable {

    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    private static final int SAMPLE_RECORDS = 20;

    private CsvTable() {}

    static Table read(Path file, Charset encoding) throws IOException {
        try (var records = new CsvRecords(TextEncoding.open(file, encoding), delimiter(file, encoding))) {
            var header = records.next(true);
            long rows = 0;
            while (records.next(false).width() > 0) {
                rows += records.isBlank() ? 0 : 1;
            }
            return new Table(header.fields(), rows);
        }
    }

    /** The one that cuts the first records into the most columns, all alike; the comma where none does. */
    private static char delimiter(Path file, Charset encoding) throws IOException {
        char best = ',';
        int most = 1;
        for (char candidate : DELIMITERS) {
            int columns = columns(file, encoding, candidate);
            if (columns > most) {
                most = columns;
                best = candidate;
            }
        }
        return best;
    }

    private static int columns(Path file, Charset encoding, char delimiter) throws IOException {
        try (var records = new CsvRecords(TextEncoding.open(file, encoding), delimiter)) {
            int columns = records.next(false).width();
            for (int i = 1; i < SAMPLE_RECORDS; i++) {
                int width = records.next(false).width();
                if (width == 0) {
                    break;
                }
                if (width != columns && !records.isBlank()) {
                    return 1;
                }
            }
            return columns;
        }
    }
}
