package org.minshu.catalog.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.CsvSheet;

/** Rows as CSV that spreadsheets open as it is meant. */
final class CsvRows implements ListRows {

    private final CsvSheet sheet;

    CsvRows(OutputStream output) throws IOException {
        sheet = new CsvSheet(output);
    }

    @Override
    public void write(List<? extends @Nullable Object> cells) {
        sheet.row(cells.toArray());
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }
}
