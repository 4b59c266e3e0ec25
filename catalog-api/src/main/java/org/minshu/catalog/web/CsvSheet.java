package org.minshu.catalog.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** CSV that spreadsheets open as it is meant: they learn the encoding from a mark, and no text of people is run as a formula. */
public final class CsvSheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    /** Without heads, the first row that is written has them. */
    public CsvSheet(OutputStream output, String... heads) throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        if (heads.length > 0) {
            printer.printRecord((Object[]) heads);
        }
    }

    /** Nothing is held back but what one buffer takes. */
    public void row(@Nullable Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells)
                    .map(cell -> cell instanceof String text ? plain(text) : cell)
                    .toArray());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public void finish() throws IOException {
        printer.flush();
    }

    /** Text that a spreadsheet would run as a formula is quoted the way spreadsheets show as text. */
    public static @Nullable String plain(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
