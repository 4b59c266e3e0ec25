package org.minshu.client.rows;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Work for ingestion: merge what was pushed to a distribution into its table, batch by batch. Inserted as
 * {@link org.minshu.client.file.InspectDistribution} is, with distribution and batch as its instance.
 *
 * @param traceparent the trace that the work belongs to (W3C Trace Context); null where there is none
 */
public record LoadRows(
        String distribution,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String traceparent) {

    public static final String TASK = "load-rows";
}
