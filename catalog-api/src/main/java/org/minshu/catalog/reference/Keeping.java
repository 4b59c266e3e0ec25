package org.minshu.catalog.reference;

import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.reference.Precondition.Absent;
import org.minshu.catalog.reference.Precondition.Revision;
import org.minshu.catalog.security.Caller;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** How everything in this package is created or changed: expected revision, one audit row, conflicts as problems. */
@Component
class Keeping {

    private final AuditTrail trail;
    private final ReferenceHistory history;

    Keeping(AuditTrail trail, ReferenceHistory history) {
        this.trail = trail;
        this.history = history;
    }

    /**
     * Creates or changes one row.
     *
     * @param subject kind and key, for the audit trail
     * @param entry list and key, for the history
     * @param reason null where a program loads it
     * @param find what is there now
     * @param insert false where it is there already
     * @param update false where the revision is not the given one
     */
    <V> V put(
            Caller caller,
            String subject,
            ReferenceHistory.Entry entry,
            @Nullable String reason,
            Precondition expected,
            Supplier<Optional<V>> find,
            Supplier<Boolean> insert,
            LongPredicate update) {
        var before = find.get();
        var fieldsBefore = history.fields(entry);
        try {
            switch (expected) {
                case Absent _ -> require(insert.get(), ProblemType.ALREADY_EXISTS, subject);
                case Revision(long revision) -> {
                    require(before.isPresent(), ProblemType.NOT_FOUND, subject);
                    require(update.test(revision), ProblemType.CHANGED_MEANWHILE, subject);
                }
            }
        } catch (DuplicateKeyException taken) {
            throw new CatalogException(
                    ProblemType.ALREADY_EXISTS, "Another one has the same class code or credit code: " + subject);
        }
        var after = find.get().orElseThrow();
        trail.record(caller, action(subject, before.orElse(null)), subject, before.orElse(null), after);
        history.add(entry, before.isEmpty() ? "CREATED" : "CHANGED", fieldsBefore.orElse(null), reason, caller);
        return after;
    }

    private static String action(String subject, @Nullable Object before) {
        var kind = subject.substring(0, subject.indexOf(' '));
        return kind + (before == null ? ".created" : ".changed");
    }

    private static void require(boolean holds, ProblemType otherwise, String subject) {
        if (!holds) {
            throw new CatalogException(otherwise, subject);
        }
    }
}
