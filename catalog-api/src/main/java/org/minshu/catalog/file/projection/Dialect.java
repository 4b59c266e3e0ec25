package org.minshu.catalog.file.projection;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is written.
 *
 * @param mark whether it begins with a byte order mark
 * @param lineEnd of its first line
 */
record Dialect(Charset charset, boolean mark, char delimiter, String lineEnd) {

    private static final Charset CHINESE = Charset.forName("GB18030");

    /**
     * From the beginning of the file.
     *
     * @param stated the encoding, where it is known
     */
    static Dialect of(byte[] beginning, @Nullable String stated) {
        var marked = marked(beginning);
        var charset = marked != null ? marked : charset(beginning, stated);
        var text = charset.decode(ByteBuffer.wrap(beginning)).toString();
        int end = text.indexOf('\n');
        var line = end < 0 ? text : text.substring(0, end);
        return new Dialect(charset, marked != null, delimiter(line), line.endsWith("\r") ? "\r\n" : "\n");
    }

    CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    private static @Nullable Charset marked(byte[] beginning) {
        if (startsWith(beginning, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(beginning, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(beginning, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] beginning, int... mark) {
        if (beginning.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((beginning[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset charset(byte[] beginning, @Nullable String stated) {
        if (stated != null && Charset.isSupported(stated)) {
            return Charset.forName(stated);
        }
        var strict = StandardCharsets.UTF_8.newDecoder();
        var result = strict.decode(ByteBuffer.wrap(beginning), CharBuffer.allocate(beginning.length + 1), false);
        return result.isError() ? CHINESE : StandardCharsets.UTF_8;
    }

    /** The one of comma, tab and semicolon that the first line has most of. */
    private static char delimiter(String line) {
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
