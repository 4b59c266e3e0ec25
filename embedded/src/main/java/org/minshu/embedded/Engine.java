package org.minshu.embedded;

/** An engine over a folder: what was written before a stop is there after the next start, under the same address. */
public interface Engine extends AutoCloseable {

    /** For people: {@code PostgreSQL}. */
    String name();

    /**
     * Returns when the engine answers; does nothing when it runs. What a killed predecessor left running on the folder is stopped first.
     *
     * @throws EngineFailedException when the engine does not answer within two minutes
     */
    void start();

    /** Whether it was started and lives; false as soon as somebody killed it. */
    boolean isRunning();

    /** Returns when the engine has ended in order; does nothing when it does not run. */
    void stop();

    @Override
    default void close() {
        stop();
    }
}
