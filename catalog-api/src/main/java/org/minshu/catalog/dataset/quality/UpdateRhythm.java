package org.minshu.catalog.dataset.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.model.vocabulary.Term;
import org.minshu.model.vocabulary.UpdateCycle;

/** When new data are due by the update cycle that a department states. */
final class UpdateRhythm {

    private UpdateRhythm() {}

    /** Nothing where the cycle promises no day; what comes all the time is due the next day. */
    static Optional<LocalDate> due(@Nullable String cycle, LocalDate last) {
        return Optional.ofNullable(cycle)
                .flatMap(code -> Term.of(UpdateCycle.class, code))
                .flatMap(known -> known.due(last));
    }
}
