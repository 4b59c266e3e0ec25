package org.minshu.catalog.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of a workbook. */
final class XlsxRows implements SheetRows {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private @Nullable SheetRow next;

    private XlsxRows(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static SheetRows of(Path path, SheetBounds bounds) {
        Packed.check(path, bounds);
        try {
            var workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            return new XlsxRows(workbook, first(workbook).openStream());
        } catch (IOException | RuntimeException broken) {
            // The reader throws whatever a broken part makes it stumble over.
            throw Unreadable.because("It is no workbook: " + broken.getMessage());
        }
    }

    private static Sheet first(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> Unreadable.because("It has no visible sheet"));
    }

    @Override
    public boolean hasNext() {
        while (next == null && advance()) {
            // blank rows are passed over
        }
        return next != null;
    }

    private boolean advance() {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            var row = XlsxCells.read(rows.next());
            next = row.isBlank() ? null : row;
            return true;
        } catch (RuntimeException broken) {
            throw Unreadable.because("A row of the workbook cannot be read: " + broken.getMessage());
        }
    }

    @Override
    public SheetRow next() {
        var row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
