package org.minshu.catalog.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.model.vocabulary.ItemDecision;

/** One department's part of a request: pending, then decided once. */
record Part(Named department, State state, @Nullable Decision decision) {

    /** How a department's part stands; named as the contract names it. */
    enum State {
        PENDING,
        GRANTED,
        NARROWED,
        REFUSED;

        static State of(List<Verdict> verdicts) {
            long granted = verdicts.stream()
                    .filter(verdict -> verdict.decision() == ItemDecision.GRANTED)
                    .count();
            if (granted == 0) {
                return REFUSED;
            }
            return granted == verdicts.size() ? GRANTED : NARROWED;
        }
    }

    static Part pending(Named department) {
        return new Part(department, State.PENDING, null);
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    boolean isOf(String key) {
        return department.key().equals(key);
    }

    /** Only of a part that is decided. */
    Instant decidedAt() {
        return Objects.requireNonNull(decision).decidedAt();
    }

    Part decide(List<Verdict> verdicts, Decision decision) {
        return new Part(department, State.of(verdicts), decision);
    }
}
