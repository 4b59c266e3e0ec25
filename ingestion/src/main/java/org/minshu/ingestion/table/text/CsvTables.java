package org.minshu.ingestion.table.text;

import java.io.IOException;
import java.io.Reader;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Note;
import org.minshu.ingestion.table.Rejection;
import org.minshu.ingestion.table.TableIntake;
import org.minshu.ingestion.table.TableSink;
import org.minshu.ingestion.table.Ticking;

/** Reads a delimited text as one table. */
public final class CsvTables {

    private static final int SAMPLE = 1 << 18;
    private static final int OFTEN = 4096;

    private CsvTables() {}

    /** Opens the text from its beginning. */
    public interface Text {
        Reader open() throws IOException;
    }

    public static void read(Text text, boolean whole, String name, TableSink tables, Limits limits, Ticking ticking)
            throws IOException {
        var dialect = Dialect.of(sample(text));
        var intake = new TableIntake(tables, limits, TableIntake.Kind.TEXT, name, dialect.delimiter() == ';');
        try (var reader = text.open()) {
            var records = new CsvRecords(reader, dialect, limits.cell(), intake::reject);
            var cells = new Cells();
            boolean misfits = false;
            for (long count = 1; records.next(cells); count++) {
                if (!whole && holdsMisfit(cells)) {
                    misfits = true;
                    intake.reject(records.line(), Rejection.NOT_DECODABLE, String.join(",", cells.toList()));
                } else {
                    intake.row(records.line(), cells);
                }
                if (count % OFTEN == 0) {
                    ticking.check();
                }
            }
            intake.end();
            note(tables, misfits, records.nuls() > 0);
        }
    }

    private static void note(TableSink tables, boolean misfits, boolean nuls) {
        if (misfits) {
            tables.note(Note.MIXED_ENCODING);
        }
        if (nuls) {
            tables.note(Note.NULS_REMOVED);
        }
    }

    private static boolean holdsMisfit(Cells cells) {
        int end = cells.width() == 0 ? 0 : cells.end(cells.width() - 1);
        for (int i = 0; i < end; i++) {
            if (cells.text()[i] == '\uFFFD') {
                return true;
            }
        }
        return false;
    }

    private static String sample(Text text) throws IOException {
        try (var reader = text.open()) {
            var sample = new char[SAMPLE];
            int filled = 0;
            for (int count = 0; count >= 0 && filled < SAMPLE; filled += Math.max(0, count)) {
                count = reader.read(sample, filled, SAMPLE - filled);
            }
            return new String(sample, 0, filled);
        }
    }
}
