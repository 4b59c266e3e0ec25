package org.minshu.catalog.file;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again and again, while bytes flow, whether the grant still holds: what is revoked stops at the next chunk. */
public final class GrantWatch {

    private static final long BYTES = 1024 * 1024;
    private static final long NANOS = Duration.ofMillis(500).toNanos();

    private final BooleanSupplier holds;
    private long bytes;
    private long asked = System.nanoTime();

    GrantWatch(BooleanSupplier holds) {
        this.holds = holds;
    }

    /**
     * Lets bytes through while the grant holds.
     *
     * @throws IOException where it does not any more
     */
    public void passing(int count) throws IOException {
        bytes += count;
        if (bytes >= BYTES || System.nanoTime() - asked >= NANOS) {
            ask();
        }
    }

    private void ask() throws IOException {
        if (!holds.getAsBoolean()) {
            throw new GrantEnded();
        }
        bytes = 0;
        asked = System.nanoTime();
    }

    /** The grant was revoked, or its last day is over. */
    static final class GrantEnded extends IOException {}
}
