package org.minshu.catalog.file.projection;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** Writes chosen columns of rows into a new workbook, holding a few rows at a time. */
final class SheetWriter implements Closeable {

    private static final int ROWS_HELD = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Columns columns;
    private int next;

    SheetWriter(OutputStream out, String name, Columns columns) {
        this.workbook = new Workbook(out, "Minshu", "1.0");
        this.sheet = workbook.newWorksheet(name);
        this.columns = columns;
    }

    /** Below the header. */
    long rows() {
        return Math.max(0, next - 1);
    }

    void write(Row row) {
        for (int i = 0; i < columns.indexes().size(); i++) {
            int column = i;
            row.getOptionalCell(columns.indexes().get(i)).ifPresent(cell -> write(next, column, cell));
        }
        next++;
        if (next % ROWS_HELD == 0) {
            flush();
        }
    }

    private void write(int row, int column, Cell cell) {
        switch (cell.getValue()) {
            case null -> {}
            case BigDecimal number -> {
                sheet.value(row, column, number);
                var format = cell.getDataFormatString();
                if (format != null && !format.equals("General")) {
                    sheet.style(row, column).format(format).set();
                }
            }
            case Boolean truth -> sheet.value(row, column, truth);
            case Object text -> sheet.inlineString(row, column, text.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
