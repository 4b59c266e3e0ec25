package org.minshu.ingestion.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The first sheet of an Excel workbook (ECMA-376), read as a stream of XML. */
final class XlsxSheet {

    private XlsxSheet() {}

    static boolean isZip(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var start = content.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    /** Nothing where the archive holds no workbook, or a broken one. */
    static Optional<Table> read(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var parts = new WorkbookParts(archive);
            var sheet = parts.firstSheet();
            if (sheet.isEmpty()) {
                return Optional.empty();
            }
            var rows = parts.read(sheet.get(), SheetRows::read);
            var header = rows.header().stream().anyMatch(SheetRows.Cell::isShared)
                    ? parts.read(WorkbookParts.SHARED_STRINGS, xml -> SharedStrings.resolve(xml, rows.header()))
                    : rows.header().stream().map(SheetRows.Cell::text).toList();
            return Optional.of(new Table(header, rows.below()));
        } catch (ZipException | XMLStreamException _) {
            return Optional.empty();
        }
    }
}
