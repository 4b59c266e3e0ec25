package org.minshu.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waits for what happens in the background. */
final class Eventually {

    private Eventually() {}

    static void holds(String what, Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Assertions.fail(what + " did not come to hold within " + limit);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
