package org.minshu.catalog.search;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows as CSV that spreadsheets open as it is meant: marked as UTF-8, and with nothing in it that they would run. */
final class CsvRows implements ListRows {

    /** Without it spreadsheets read Chinese as another encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final CSVPrinter csv;

    CsvRows(OutputStream output) throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void write(List<? extends @Nullable Object> cells) throws IOException {
        for (var cell : cells) {
            csv.print(cell instanceof String text ? plain(text) : cell);
        }
        csv.println();
    }

    private static String plain(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
