package org.minshu.catalog.upload;

import java.io.IOException;
import java.io.InputStream;

/** What is left of a refused piece: read, within bounds, since senders read an answer only when they have sent theirs. */
final class Rest {

    private static final long MOST = 64L << 20;

    private Rest() {}

    static void swallow(InputStream piece) {
        var nowhere = new byte[64 * 1024];
        try {
            long read = 0;
            for (int count = piece.read(nowhere); count >= 0 && read < MOST; count = piece.read(nowhere)) {
                read += count;
            }
        } catch (IOException gone) {
            // Nobody waits for the answer.
        }
    }
}
