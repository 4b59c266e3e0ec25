package org.minshu.catalog.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Text with commas, semicolons or tabs, as its first lines have them, in UTF-8 or GB18030. */
final class CsvRows implements SheetRows {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final int BEGINNING = 2_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private @Nullable SheetRow next;

    private CsvRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static SheetRows of(Path path) {
        try {
            var charset = charset(path);
            var reader = open(path, charset);
            skipMark(reader);
            return new CsvRows(CSVParser.parse(
                    reader,
                    CSVFormat.RFC4180
                            .builder()
                            .setDelimiter(delimiter(path, charset))
                            .get()));
        } catch (IOException e) {
            throw Unreadable.because("It is no text: " + e.getMessage());
        }
    }

    private static BufferedReader open(Path path, Charset charset) throws IOException {
        return Files.newBufferedReader(path, charset);
    }

    private static void skipMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    /** UTF-8 where all of it is; else what Chinese spreadsheets write, where that is text. */
    private static Charset charset(Path path) throws IOException {
        if (isText(path, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (isText(path, CHINESE)) {
            return CHINESE;
        }
        throw Unreadable.because("It is neither a workbook nor text in UTF-8 or GB18030");
    }

    private static boolean isText(Path path, Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[64 * 1024];
        try (var reader = new java.io.InputStreamReader(Files.newInputStream(path), strict)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                if (new String(buffer, 0, read).indexOf('\0') >= 0) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static char delimiter(Path path, Charset charset) throws IOException {
        try (var reader = open(path, charset)) {
            var beginning = new char[BEGINNING];
            var lines = new String(beginning, 0, Math.max(0, reader.read(beginning)));
            char best = ',';
            for (char each : new char[] {'\t', ';'}) {
                best = count(lines, each) > count(lines, best) ? each : best;
            }
            return best;
        }
    }

    private static long count(String lines, char delimiter) {
        return lines.chars().filter(c -> c == delimiter).count();
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && records.hasNext()) {
                var row = row(records.next());
                next = row.isBlank() ? null : row;
            }
            return next != null;
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException broken) {
            throw Unreadable.because("Its quotes do not match: " + broken.getMessage());
        }
    }

    private static SheetRow row(CSVRecord record) {
        return new SheetRow(
                record.getRecordNumber(), record.stream().map(CsvRows::plain).toList(), Set.of());
    }

    /** What exports quote so that no spreadsheet runs it comes back as it was. */
    private static String plain(String text) {
        var stripped = text.strip();
        return stripped.length() > 1 && stripped.charAt(0) == '\'' && "=+-@".indexOf(stripped.charAt(1)) >= 0
                ? stripped.substring(1)
                : stripped;
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
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
