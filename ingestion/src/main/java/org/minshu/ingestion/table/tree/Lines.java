package org.minshu.ingestion.table.tree;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Limits;

/** Lines of text, none of which fills the memory: what is too long is cut, and then means nothing. */
final class Lines {

    private static final int CELLS = 16;

    private Lines() {}

    static @Nullable String next(BufferedReader reader, Limits limits) throws IOException {
        var line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        long longest = (long) CELLS * limits.cell();
        while (c >= 0 && c != '\n') {
            if (line.length() < longest) {
                line.append((char) c);
            }
            c = reader.read();
        }
        return line.toString();
    }
}
