package org.minshu.client.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A form that is brought into the register, or was.
 *
 * @param dryRun whether it is only checked: nothing of it is kept
 * @param state WAITING, RUNNING, DONE or FAILED
 * @param rows number of the sheet's last row
 * @param rowsDone number of the last row whose outcome is known
 * @param created entries, as {@code changed}, {@code unchanged} and {@code refused} are; where it is only checked, what
 *     would become of them
 * @param failure why it failed as a whole
 */
public record ImportView(
        String id,
        String name,
        boolean dryRun,
        String state,
        String startedBy,
        long rows,
        long rowsDone,
        long created,
        long changed,
        long unchanged,
        long refused,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Whether there is something to wait for. */
    public boolean isUnderway() {
        return state.equals("WAITING") || state.equals("RUNNING");
    }
}
