package org.minshu.catalog.file.projection;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** CSV, read and written as a stream; encoding, byte order mark, delimiter and line ends stay as they are. */
final class CsvTable implements TableFile {

    private static final int BEGINNING = 64 * 1024;
    private static final char MARK = '\uFEFF';

    private final Source source;
    private final Dialect dialect;
    private final List<String> header;

    private CsvTable(Source source, Dialect dialect, List<String> header) {
        this.source = source;
        this.dialect = dialect;
        this.header = header;
    }

    /** Nothing where the file has no readable first record. */
    static Optional<CsvTable> open(Source source, @Nullable String encoding) throws IOException {
        byte[] beginning;
        try (var in = source.open()) {
            beginning = in.readNBytes(BEGINNING);
        }
        var dialect = Dialect.of(beginning, encoding);
        try (var records = new Records(source.open(), dialect)) {
            var first = records.next();
            return first == null
                    ? Optional.empty()
                    : Optional.of(new CsvTable(source, dialect, List.of(first.values())));
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long project(Columns columns, OutputStream out) throws IOException {
        long rows = -1;
        try (var records = new Records(source.open(), dialect)) {
            var text = new BufferedWriter(new OutputStreamWriter(out, dialect.charset()));
            if (dialect.mark()) {
                text.write(MARK);
            }
            var lines = new CsvLines(text, dialect);
            for (var record = records.next(); record != null; record = records.next()) {
                lines.write(columns.indexes(), record);
                rows++;
            }
            text.flush();
        } catch (UncheckedIOException unreadable) {
            throw new UnreadableTable("The file cannot be read to its end", unreadable);
        }
        return rows;
    }

    @Override
    public void close() {
        // nothing is kept open between reads
    }

    /** Records of the file, lines without anything left out where the table has several columns. */
    private static final class Records implements AutoCloseable {

        private final RecordBudget budget;
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private int columns;

        Records(InputStream in, Dialect dialect) throws IOException {
            budget = new RecordBudget(withoutMark(new InputStreamReader(in, dialect.charset()), dialect.mark()));
            parser = CSVParser.builder()
                    .setReader(budget)
                    .setFormat(dialect.format())
                    .get();
            records = parser.iterator();
        }

        private static Reader withoutMark(Reader text, boolean marked) throws IOException {
            if (marked && text.read() != MARK) {
                throw new IOException("The byte order mark is gone");
            }
            return text;
        }

        @Nullable CSVRecord next() {
            while (records.hasNext()) {
                var record = records.next();
                budget.nextRecord();
                columns = Math.max(columns, record.size());
                if (columns == 1 || record.size() > 1 || !record.get(0).isEmpty()) {
                    return record;
                }
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}
