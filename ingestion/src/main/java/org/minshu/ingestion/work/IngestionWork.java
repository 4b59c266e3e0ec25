package org.minshu.ingestion.work;

/**
 * A kind of work that a feature contributes as a bean.
 *
 * @param data what a task carries, stored as JSON
 */
public record IngestionWork<T>(String task, Class<T> data, Handler<T> handler) {

    /** Does one task; it may be called again for a task that was done already. */
    public interface Handler<T> {

        /**
         * Returns when the task is done.
         *
         * @throws NotNowException when something that it needs is away; it is tried again for as long as it takes
         */
        void handle(T data);
    }
}
