package org.minshu.client.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change to many entries would do.
 *
 * @param matched how many the filter finds; only the first 200 are changed together
 */
public record TogetherPreview(List<Line> lines, long matched) {

    public TogetherPreview {
        lines = List.copyOf(lines);
    }

    /**
     * One entry.
     *
     * @param changes what would be otherwise; none where it is so already
     * @param problem slug of the problem type where it would be refused
     * @param zh why, and what to do
     */
    public record Line(
            String code,
            String slug,
            @Nullable String title,
            String state,
            long revision,
            List<VersionChanges.FieldChange> changes,
            @Nullable String problem,
            @Nullable String zh,
            @Nullable String en) {

        public Line {
            changes = List.copyOf(changes);
        }
    }
}
