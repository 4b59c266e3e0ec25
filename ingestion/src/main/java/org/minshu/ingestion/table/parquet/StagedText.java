package org.minshu.ingestion.table.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minshu.ingestion.table.Cells;

/** Writes rows as UTF-8 in the one dialect that the table engine is told to read. */
final class StagedText implements Closeable {

    /** Begins every row, so that none looks like an empty line and none begins with a byte order mark. */
    private static final char FIRST = '1';

    private final OutputStream out;
    private byte[] bytes = new byte[1 << 16];
    private int filled;
    private long written;
    private long longest;

    StagedText(Path file) throws IOException {
        this.out = Files.newOutputStream(file);
    }

    void write(Cells cells) throws IOException {
        long before = bytes();
        one(FIRST);
        for (int i = 0; i < cells.width(); i++) {
            one(',');
            cell(cells.text(), cells.start(i), cells.end(i));
        }
        one('\n');
        longest = Math.max(longest, bytes() - before);
    }

    /** Bytes of the longest row. */
    long longest() {
        return longest;
    }

    long bytes() {
        return written + filled;
    }

    private void cell(char[] text, int start, int end) throws IOException {
        boolean quoted = needsQuotes(text, start, end);
        if (quoted) {
            one('"');
        }
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == '"') {
                one('"');
            }
            if (c < 0x80) {
                one(c);
            } else {
                i += wide(text, i, end);
            }
        }
        if (quoted) {
            one('"');
        }
    }

    /** A cell that is empty is no value: it is never quoted. */
    private static boolean needsQuotes(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    /** How many characters more than one were taken. */
    private int wide(char[] text, int at, int end) throws IOException {
        room(4);
        char c = text[at];
        if (c < 0x800) {
            bytes[filled++] = (byte) (0xC0 | (c >> 6));
            bytes[filled++] = (byte) (0x80 | (c & 0x3F));
            return 0;
        }
        boolean pair = Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text[at + 1]);
        if (!pair) {
            three(Character.isSurrogate(c) ? '\uFFFD' : c);
            return 0;
        }
        int point = Character.toCodePoint(c, text[at + 1]);
        bytes[filled++] = (byte) (0xF0 | (point >> 18));
        bytes[filled++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[filled++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[filled++] = (byte) (0x80 | (point & 0x3F));
        return 1;
    }

    private void three(char c) {
        bytes[filled++] = (byte) (0xE0 | (c >> 12));
        bytes[filled++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[filled++] = (byte) (0x80 | (c & 0x3F));
    }

    private void one(char c) throws IOException {
        room(1);
        bytes[filled++] = (byte) c;
    }

    private void room(int more) throws IOException {
        if (filled + more > bytes.length) {
            out.write(bytes, 0, filled);
            written += filled;
            filled = 0;
        }
    }

    @Override
    public void close() throws IOException {
        out.write(bytes, 0, filled);
        written += filled;
        filled = 0;
        bytes = new byte[8];
        out.close();
    }
}
