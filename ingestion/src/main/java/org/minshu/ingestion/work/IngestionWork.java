package org.minshu.ingestion.work;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of work that a feature contributes as a bean.
 *
 * @param data what a task carries, stored as JSON
 * @param traceparent the trace that a task belongs to (W3C Trace Context), of what it carries
 */
public record IngestionWork<T>(
        String task, Class<T> data, Function<T, @Nullable String> traceparent, Handler<T> handler) {

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
