package org.minshu.ingestion.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a CSV file in UTF-8, each an object by its header; a row's line is the one it begins on. */
final class CsvRows implements SourceRecords {

    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final JsonMapper json = JsonMapper.shared();

    CsvRows(InputStream content) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        this.parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(reader);
        this.rows = parser.iterator();
    }

    @Override
    public Optional<SourceRecord> next() throws IOException {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            return rows.hasNext() ? Optional.of(record(line, rows.next())) : Optional.empty();
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof CSVException
                    ? new IOException("Broken CSV near line " + line, broken)
                    : broken.getCause();
        }
    }

    private SourceRecord record(long line, CSVRecord row) {
        if (!row.isConsistent()) {
            return new SourceRecord.Broken(line, "columns", "The row has %d columns".formatted(row.size()));
        }
        var object = json.createObjectNode();
        row.toMap().forEach(object::put);
        return new SourceRecord.Parsed(line, object);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
