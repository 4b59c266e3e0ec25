package org.minshu.catalog.succession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.ReferenceHistory;
import org.minshu.catalog.security.Caller;

/**
 * One value that takes the place of another from a day on.
 *
 * @param list department, or the list that both are of
 * @param step the one that the work is in; null before it begins
 * @param after how far that step is
 * @param by who planned it, in whose name it is carried out
 */
public record Succession(
        long id,
        String list,
        String source,
        String target,
        LocalDate from,
        String reason,
        String state,
        @Nullable String step,
        String after,
        Caller by) {

    public boolean isOfDepartments() {
        return list.equals("department");
    }

    boolean isPlanned() {
        return state.equals("PLANNED");
    }

    boolean isRunning() {
        return state.equals("RUNNING");
    }

    ReferenceHistory.Entry sourceEntry() {
        return new ReferenceHistory.Entry(list, source);
    }

    String subject() {
        return "%s %s → %s".formatted(list, source, target);
    }

    Succession towards(String other) {
        return new Succession(id, list, source, other, from, reason, state, step, after, by);
    }
}
