package org.minshu.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Polls until something holds. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Waiting() {}

    static void until(BooleanSupplier holds) {
        var end = System.nanoTime() + LONGEST.toNanos();
        boolean held = holds.getAsBoolean();
        while (!held && System.nanoTime() < end) {
            held = holds.getAsBoolean();
        }
        assertThat(held).as("held within %s", LONGEST).isTrue();
    }
}
