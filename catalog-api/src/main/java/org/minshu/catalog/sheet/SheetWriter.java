package org.minshu.catalog.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.minshu.catalog.web.CsvSheet;

/** Writes a sheet row by row, keeping none of it in memory for long. */
public sealed interface SheetWriter extends AutoCloseable {

    void row(List<String> texts);

    @Override
    void close();

    static SheetWriter xlsx(OutputStream out) {
        return new Xlsx(out);
    }

    /** With a byte order mark, without which spreadsheets take it for another encoding. */
    static SheetWriter csv(OutputStream out) {
        return new Csv(out);
    }

    /** A workbook; past what a sheet may hold, another sheet goes on. */
    final class Xlsx implements SheetWriter {

        private static final int MOST_ROWS = 1_000_000;
        private static final int FLUSH = 500;
        /** What spreadsheets accept in one cell. */
        private static final int MOST_TEXT = 32_767;

        private final Workbook workbook;
        private Worksheet sheet;
        private int sheets = 1;
        private int row;

        private Xlsx(OutputStream out) {
            workbook = new Workbook(out, "Minshu", "1.0");
            sheet = workbook.newWorksheet("目录");
        }

        @Override
        public void row(List<String> texts) {
            try {
                if (row == MOST_ROWS) {
                    sheet.finish();
                    sheet = workbook.newWorksheet("目录" + ++sheets);
                    row = 0;
                }
                for (int column = 0; column < texts.size(); column++) {
                    var text = texts.get(column);
                    if (!text.isEmpty()) {
                        sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), MOST_TEXT)));
                    }
                }
                if (++row % FLUSH == 0) {
                    sheet.flush();
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public void close() {
            try {
                workbook.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** As spreadsheets open it as it is meant. */
    final class Csv implements SheetWriter {

        private final CsvSheet sheet;

        private Csv(OutputStream out) {
            try {
                sheet = new CsvSheet(out);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public void row(List<String> texts) {
            sheet.row(texts.toArray());
        }

        @Override
        public void close() {
            try {
                sheet.finish();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
