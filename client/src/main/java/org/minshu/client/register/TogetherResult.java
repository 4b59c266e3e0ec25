package org.minshu.client.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of each entry, in the order sent. */
public record TogetherResult(List<Line> lines) {

    public TogetherResult {
        lines = List.copyOf(lines);
    }

    /**
     * One entry.
     *
     * @param outcome CHANGED, SUBMITTED (changed and handed in), UNCHANGED, NOT_SUBMITTED (changed, but cannot be handed in) or
     *     REFUSED
     * @param problem slug of the problem type where something was refused
     */
    public record Line(
            String code,
            String outcome,
            @Nullable String problem,
            @Nullable String zh,
            @Nullable String en) {}
}
