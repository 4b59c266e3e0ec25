package org.minshu.catalog.dataset.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a body into lines, and keeps at most one of them; blank lines are counted and passed over. */
class LineReader {

    private static final int BUFFER = 64 * 1024;

    private final InputStream body;
    private final int longest;
    private long number;
    private boolean ended;

    LineReader(InputStream body, int longest) {
        this.body = new BufferedInputStream(body, BUFFER);
        this.longest = longest;
    }

    Optional<RawLine> next() throws IOException {
        while (!ended) {
            var line = line();
            if (!(line instanceof RawLine.Bytes(long _, byte[] content)) || !isBlank(content)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private RawLine line() throws IOException {
        number++;
        var kept = new ByteArrayOutputStream();
        boolean tooLong = false;
        int read = body.read();
        while (read >= 0 && read != '\n') {
            tooLong = tooLong || kept.size() == longest;
            if (!tooLong) {
                kept.write(read);
            }
            read = body.read();
        }
        ended = read < 0;
        return tooLong ? new RawLine.TooLong(number) : new RawLine.Bytes(number, kept.toByteArray());
    }

    private static boolean isBlank(byte[] content) {
        for (byte b : content) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
