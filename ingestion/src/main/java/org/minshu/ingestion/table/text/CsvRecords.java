package org.minshu.ingestion.table.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Cells;
import org.minshu.ingestion.table.Rejection;

/**
 * Walks over delimited records (RFC 4180, and what people make of it). A line that is no record is handed to the rejects, and
 * reading goes on with the next line: an unbalanced quote costs its own line, never the rest of the file. No library reads
 * on behind a broken record, which is why this is written by hand.
 */
final class CsvRecords {

    /** After so many characters that were read twice, quoted cells may no longer span lines. */
    private static final long REREAD = 64L << 20;

    /** A record is as long as so many of the longest cells. */
    private static final long RECORD_OF_CELLS = 8;

    private static final int LONGEST_TEXT = 2_000;
    private static final int END = -1;

    private final Reader in;
    private final Dialect dialect;
    private final int longestCell;
    private final Dialect.Rejects rejects;

    private char[] buffer = new char[1 << 16];
    private int filled;
    private int position;
    /** Where the current record begins in the buffer. */
    private int mark;

    private boolean ended;
    private long line = 1;
    private long recordLine = 1;
    private long reread;
    private long nuls;

    CsvRecords(Reader in, Dialect dialect, int longestCell, Dialect.Rejects rejects) {
        this.in = in;
        this.dialect = dialect;
        this.longestCell = longestCell;
        this.rejects = rejects;
    }

    /** Reads the next record, an empty line among them; false at the end. */
    boolean next(Cells cells) throws IOException {
        while (true) {
            mark = position;
            recordLine = line;
            cells.clear();
            if (peek() == END) {
                return false;
            }
            var broken = record(cells);
            if (broken == null) {
                return true;
            }
            skip(broken);
        }
    }

    /** Where the last record began. */
    long line() {
        return recordLine;
    }

    long nuls() {
        return nuls;
    }

    private @Nullable Rejection record(Cells cells) throws IOException {
        while (true) {
            var broken = peek() == '"' ? quoted(cells) : plain(cells);
            if (broken != null) {
                return broken;
            }
            cells.end();
            int c = read();
            if (c != dialect.delimiter()) {
                lineEnd(c);
                return null;
            }
        }
    }

    /** Up to the delimiter or the line's end, which stays. */
    private @Nullable Rejection plain(Cells cells) throws IOException {
        char delimiter = dialect.delimiter();
        int length = 0;
        while (true) {
            int from = position;
            int to = from;
            while (to < filled && isPlain(buffer[to], delimiter)) {
                to++;
            }
            cells.append(buffer, from, to);
            length += to - from;
            position = to;
            if (isTooLong(length)) {
                return Rejection.CELL_TOO_LARGE;
            }
            int c = peek();
            if (c != 0) {
                if (c == END || !isPlain((char) c, delimiter)) {
                    return null;
                }
            } else {
                nuls++;
                position++;
            }
        }
    }

    private boolean isTooLong(int cell) {
        return cell > longestCell || position - mark > RECORD_OF_CELLS * longestCell;
    }

    private static boolean isPlain(char c, char delimiter) {
        return c != delimiter && c != '\n' && c != '\r' && c != 0;
    }

    private @Nullable Rejection quoted(Cells cells) throws IOException {
        position++;
        while (true) {
            int c = read();
            if (c == END) {
                return Rejection.QUOTES;
            } else if (c == '"') {
                if (peek() != '"') {
                    return behindQuote();
                }
                cells.append((char) read());
            } else if (c == '\\' && dialect.backslash() && peek() != END) {
                cells.append((char) read());
            } else if (c == 0) {
                nuls++;
            } else {
                cells.append((char) c);
                if (c == '\n' && reread > REREAD) {
                    return Rejection.QUOTES;
                }
                line += c == '\n' ? 1 : 0;
            }
            if (isTooLong(cells.openLength())) {
                return Rejection.CELL_TOO_LARGE;
            }
        }
    }

    /** Blanks may follow a closing quote, and then the cell must end. */
    private @Nullable Rejection behindQuote() throws IOException {
        while (peek() == ' ') {
            position++;
        }
        int c = peek();
        return c == END || c == '\n' || c == '\r' || c == dialect.delimiter() ? null : Rejection.QUOTES;
    }

    /** Back to the record's beginning, and over its first line. */
    private void skip(Rejection broken) throws IOException {
        reread += position - mark;
        position = mark;
        line = recordLine;
        var text = new StringBuilder();
        int c = read();
        while (c != END && c != '\n' && c != '\r') {
            if (text.length() < LONGEST_TEXT) {
                text.append((char) c);
            }
            mark = position;
            c = read();
        }
        lineEnd(c);
        rejects.reject(recordLine, broken, text.toString());
    }

    private void lineEnd(int c) throws IOException {
        if (c == '\r' && peek() == '\n') {
            position++;
        }
        line += c == END ? 0 : 1;
    }

    private int peek() throws IOException {
        return position < filled || fill() ? buffer[position] : END;
    }

    private int read() throws IOException {
        return position < filled || fill() ? buffer[position++] : END;
    }

    /** Keeps what the current record has so far, which may have to be read again. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (mark > 0) {
            System.arraycopy(buffer, mark, buffer, 0, filled - mark);
            filled -= mark;
            position -= mark;
            mark = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        ended = count < 0;
        filled += Math.max(0, count);
        return count > 0;
    }
}
