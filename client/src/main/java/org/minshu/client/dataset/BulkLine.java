package org.minshu.client.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code POST /api/v1/datasets:bulk} (NDJSON). (source, sourceId) identifies it: sending the same line again
 * changes nothing.
 *
 * @param source the catalogue it comes from, 1 to 100 characters
 * @param sourceId its id there, 1 to 200 characters
 */
public record BulkLine(
        @Nullable String source,
        @Nullable String sourceId,
        @Nullable DatasetMetadata metadata) {

    /**
     * The answer to one line, in the order of the lines.
     *
     * @param line counted from 1
     * @param outcome created, changed, unchanged or refused
     * @param problem slug of the problem type where refused
     * @param violations pointer and sentences where refused
     */
    public record Outcome(
            long line,
            @Nullable String source,
            @Nullable String sourceId,
            String outcome,
            @Nullable String code,
            @Nullable String problem,
            List<org.minshu.model.problem.Violation> violations) {}
}
