package org.minshu.catalog.records;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.minshu.catalog.web.CsvSheet;
import org.minshu.tables.Rows;

/**
 * Rows as CSV of RFC 4180.
 *
 * @param header names of the columns
 * @param lines each row's line, as the engine writes it
 */
record CsvRows(List<String> header, Rows lines, CsvOptions options) implements RecordSending.Content {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";
    private static final int BUFFER = 64 * 1024;

    @Override
    public long write(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        if (options.mark()) {
            writer.write(BYTE_ORDER_MARK);
        }
        header(writer);
        long count = 0;
        for (; lines.next(); count++) {
            writer.write(String.valueOf(lines.value(0)));
            writer.write(END);
        }
        writer.flush();
        return count;
    }

    private void header(BufferedWriter writer) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(options.form().delimiter())
                .get();
        new CSVPrinter(writer, format)
                .printRecord(header.stream()
                        .map(name -> options.form().plain() ? CsvSheet.plain(name) : name)
                        .toList());
    }
}
