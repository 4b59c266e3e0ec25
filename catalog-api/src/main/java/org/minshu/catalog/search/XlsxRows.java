package org.minshu.catalog.search;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Rows as a sheet of a workbook, a few of them in memory; texts are written as texts, so that none is a formula. */
final class XlsxRows implements ListRows {

    private static final int ROWS_HELD = 500;
    private static final double WIDTH = 22;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxRows(OutputStream output) {
        workbook = new Workbook(output, "Minshu", "1.0");
        sheet = workbook.newWorksheet("datasets");
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (next == 0) {
                sheet.width(column, WIDTH);
                sheet.style(0, column).bold().set();
            }
            write(column, cells.get(column));
        }
        next++;
        if (next % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(next, column, number);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            case Object text -> sheet.inlineString(next, column, text.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
