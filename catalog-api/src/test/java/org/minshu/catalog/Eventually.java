package org.minshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what background work does. */
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(40);

    private Eventually() {}

    public static void until(BooleanSupplier holds) {
        var end = System.nanoTime() + LONGEST.toNanos();
        boolean held = holds.getAsBoolean();
        while (!held && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            held = holds.getAsBoolean();
        }
        assertThat(held).as("held within %s", LONGEST).isTrue();
    }
}
