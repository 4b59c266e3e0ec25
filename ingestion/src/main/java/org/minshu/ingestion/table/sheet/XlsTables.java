package org.minshu.ingestion.table.sheet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;

/** The visible sheets of a workbook of Excel 97 to 2003, each a table. */
public final class XlsTables {

    private XlsTables() {}

    /**
     * Reads a workbook as a stream of records.
     *
     * @throws Unreadable where the compound file holds no workbook, or a broken one
     */
    public static void read(Path file, TableSink tables, Limits limits, Ticking ticking) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            var root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Unreadable(ReadingRefusal.ENCRYPTED, "The document has a password");
            } else if (root.hasEntryCaseInsensitive("Book")) {
                throw new Unreadable(ReadingRefusal.FORMAT_UNSUPPORTED, "The workbook is one of Excel 5 or 95");
            } else if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw new Unreadable(ReadingRefusal.NOT_TABULAR, "The compound file holds no workbook");
            }
            var rows = new XlsRows(tables, limits, ticking);
            var formats = new FormatTrackingHSSFListener(rows);
            rows.formatsFrom(formats);
            var request = new HSSFRequest();
            request.addListenerForAllRecords(formats);
            new HSSFEventFactory().processWorkbookEvents(request, compound);
            rows.end();
        } catch (EncryptedDocumentException locked) {
            throw new Unreadable(ReadingRefusal.ENCRYPTED, "The document has a password", locked);
        } catch (OldExcelFormatException old) {
            throw new Unreadable(ReadingRefusal.FORMAT_UNSUPPORTED, "The workbook is one of Excel 5 or 95", old);
        }
    }
}
