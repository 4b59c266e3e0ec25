package org.minshu.catalog.records;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.CsvSheet;
import org.minshu.tables.Rows;

/** Rows as CSV of RFC 4180. */
record CsvRows(Rows rows, CsvOptions options) implements RecordSending.Content {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 64 * 1024;

    @Override
    public long write(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        if (options.mark()) {
            writer.write(BYTE_ORDER_MARK);
        }
        var format =
                CSVFormat.RFC4180.builder().setDelimiter(options.delimiter()).get();
        var printer = new CSVPrinter(writer, format);
        for (var column : rows.columns()) {
            printer.print(cell(column.name()));
        }
        printer.println();
        long count = 0;
        for (; rows.next(); count++) {
            for (int i = 0; i < rows.columns().size(); i++) {
                printer.print(cell(rows.value(i)));
            }
            printer.println();
        }
        printer.flush();
        return count;
    }

    private @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case String text when options.plain() -> CsvSheet.plain(text);
            case BigDecimal number -> number.toPlainString();
            case Instant moment -> RowJson.moment(moment);
            case Rows.Point point -> point.lat() + "," + point.lon();
            case Rows.Shape shape -> shape.geojson();
            case null -> null;
            case Object other -> other;
        };
    }
}
