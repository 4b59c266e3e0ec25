package org.minshu.bench.platform;

import java.time.Duration;

/** Waits for something, but not for ever. */
public record Patience(Duration limit) {

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Something that comes true by itself. */
    @FunctionalInterface
    public interface Condition {

        boolean holds() throws InterruptedException;
    }

    /**
     * Returns as soon as the condition holds.
     *
     * @param what in words that follow "not"
     * @throws NotInTimeException when it does not hold within the limit
     */
    public void until(String what, Condition condition) throws InterruptedException {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new NotInTimeException("not %s within %d s".formatted(what, limit.toSeconds()));
            }
            Thread.sleep(PAUSE);
        }
    }
}
