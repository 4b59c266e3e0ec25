package org.minshu.client.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Work for ingestion: read a stored file, the first of several steps. Whoever stores a file inserts it into {@link #TABLE}, a db-scheduler table, in
 * the transaction of the change: {@link #TASK} as the task's name, the distribution's id as its instance, this record as
 * JSON. The inserting role may not read the table, so it is a plain insert with {@code on conflict do nothing}.
 *
 * @param traceparent the trace that the work belongs to (W3C Trace Context); null where there is none
 */
public record InspectDistribution(
        String distribution,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String traceparent) {

    public static final String TASK = "inspect-distribution";
    public static final String TABLE = "ingestion.scheduled_tasks";
}
