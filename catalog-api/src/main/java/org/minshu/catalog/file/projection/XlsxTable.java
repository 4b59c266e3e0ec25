package org.minshu.catalog.file.projection;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The first visible sheet of a workbook. Its archive is copied to disk, because reading it jumps about; only that sheet's
 * granted columns leave, as values: other sheets, formulas and comments stay behind.
 */
final class XlsxTable implements TableFile {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final Path copy;
    private final List<String> header;
    private @Nullable Projected projected;

    private XlsxTable(Path copy, List<String> header) {
        this.copy = copy;
        this.header = header;
    }

    /** Nothing where it is no workbook that can be read within bounds. */
    static Optional<XlsxTable> open(Source source) throws IOException {
        var copy = Files.createTempFile("minshu-workbook-", ".xlsx");
        try {
            try (var in = source.open();
                    var out = Files.newOutputStream(copy)) {
                in.transferTo(out);
            }
            var header = header(copy);
            if (header.isPresent()) {
                return Optional.of(new XlsxTable(copy, header.get()));
            }
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(copy);
            throw broken;
        }
        Files.delete(copy);
        return Optional.empty();
    }

    private static Optional<List<String>> header(Path copy) throws IOException {
        if (!WorkbookBounds.accept(copy)) {
            return Optional.empty();
        }
        try (var workbook = new ReadableWorkbook(copy.toFile(), OPTIONS);
                var rows = sheet(workbook).openStream()) {
            return workbook.isDate1904() ? Optional.empty() : rows.findFirst().map(XlsxTable::texts);
        } catch (ExcelReaderException | IOException | IndexOutOfBoundsException | IllegalArgumentException noWorkbook) {
            return Optional.empty();
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long project(Columns columns, OutputStream out) throws IOException {
        var ready = projected;
        if (ready == null || !ready.columns().equals(columns)) {
            ready = produce(columns);
            projected = ready;
        }
        Files.copy(ready.file(), out);
        return ready.rows();
    }

    private Projected produce(Columns columns) throws IOException {
        var written = Files.createTempFile("minshu-projection-", ".xlsx");
        var stable = Files.createTempFile("minshu-projection-", ".xlsx");
        try {
            long rows = write(columns, written);
            StableArchive.copy(written, stable);
            return new Projected(columns, stable, rows);
        } finally {
            Files.delete(written);
        }
    }

    private long write(Columns columns, Path target) throws IOException {
        try (var workbook = new ReadableWorkbook(copy.toFile(), OPTIONS);
                var out = Files.newOutputStream(target);
                var rows = sheet(workbook).openStream();
                var sheet = new SheetWriter(out, sheet(workbook).getName(), columns)) {
            rows.forEachOrdered(sheet::write);
            return sheet.rows();
        } catch (ExcelReaderException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw new UnreadableTable("The workbook cannot be read to its end", unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
        if (projected != null) {
            Files.deleteIfExists(projected.file());
        }
    }

    private record Projected(Columns columns, Path file, long rows) {}
}
