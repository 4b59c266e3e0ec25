package org.minshu.client.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of each entry, in the order sent. */
public record PublicationResult(List<Line> lines) {

    public PublicationResult {
        lines = List.copyOf(lines);
    }

    /**
     * One entry.
     *
     * @param problem slug of the problem type; null where it was decided as asked
     * @param zh what was in the way, and what to do
     */
    public record Line(
            String code,
            boolean done,
            @Nullable String problem,
            @Nullable String zh,
            @Nullable String en) {}
}
