package org.minshu.ingestion.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Walks over RFC 4180 records character by character, so that no record is too large to be counted. */
final class CsvRecords implements Closeable {

    private static final int LONGEST_HEADER = 1 << 20;

    private final Reader text;
    private final char delimiter;
    private int ahead = NONE;
    private boolean blank;

    private static final int NONE = -2;
    private static final int END = -1;

    CsvRecords(Reader text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** {@code width} is the number of fields, 0 at the end of the text; {@code fields} is empty unless they are kept. */
    record Walked(int width, List<String> fields) {}

    Walked next(boolean keep) throws IOException {
        if (peek() == END) {
            return new Walked(0, List.of());
        }
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        int width = 1;
        blank = true;
        for (int c = field(keep, field); c == delimiter; c = field(keep, field)) {
            width++;
            blank = false;
            fields.add(field.toString());
            field.setLength(0);
        }
        fields.add(field.toString());
        return new Walked(width, keep ? List.copyOf(fields) : List.of());
    }

    /** Whether the record walked over last was an empty line. */
    boolean isBlank() {
        return blank;
    }

    /** Walks over one field and what ends it: the delimiter, a line's end, or the end of the text. */
    private int field(boolean keep, StringBuilder field) throws IOException {
        boolean quoted = peek() == '"';
        if (quoted) {
            read();
        }
        for (int c = read(); c != END; c = read()) {
            if (quoted && c == '"') {
                quoted = peek() == '"';
                if (!quoted) {
                    continue;
                }
                read();
            } else if (!quoted && (c == delimiter || c == '\n')) {
                return c;
            }
            keep(keep, field, c);
        }
        return END;
    }

    private void keep(boolean keep, StringBuilder field, int c) throws IOException {
        if (c != '\r') {
            blank = false;
        }
        if (keep && c != '\r') {
            field.append((char) c);
            if (field.length() > LONGEST_HEADER) {
                throw new IOException("The header is longer than a million characters");
            }
        }
    }

    private int peek() throws IOException {
        if (ahead == NONE) {
            ahead = text.read();
        }
        return ahead;
    }

    private int read() throws IOException {
        int c = peek();
        ahead = c == END ? END : NONE;
        return c;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
