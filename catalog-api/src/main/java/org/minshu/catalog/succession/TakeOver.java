package org.minshu.catalog.succession;

import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.reference.ReferenceHistory;
import org.minshu.catalog.reference.Retirements;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;

/** The first moment of a succession: the old value is no longer offered, and names the new one. */
@Component
class TakeOver {

    private final Successions successions;
    private final Values values;
    private final Retirements retirements;
    private final ReferenceHistory history;
    private final AuditTrail audit;

    TakeOver(
            Successions successions,
            Values values,
            Retirements retirements,
            ReferenceHistory history,
            AuditTrail audit) {
        this.successions = successions;
        this.values = values;
        this.retirements = retirements;
        this.history = history;
        this.audit = audit;
    }

    /** In the caller's transaction. */
    void begin(Succession planned) {
        var succession = planned.towards(today(planned));
        var before = history.fields(succession.sourceEntry()).orElse(null);
        if (succession.isOfDepartments()) {
            retirements.merge(succession.source(), succession.target());
            history.add(succession.sourceEntry(), "MERGED", before, succession.reason(), succession.by());
        } else if (retirements.retire(succession.sourceEntry())) {
            history.add(succession.sourceEntry(), "RETIRED", before, succession.reason(), succession.by());
        }
        successions.begin(succession);
        audit.record(succession.by(), "succession.begun", "succession " + succession.id(), null, succession.subject());
    }

    /** The target may itself have been replaced since this was planned. */
    private String today(Succession planned) {
        var target = planned.target();
        for (int i = 0;
                i < 20
                        && values.find(planned.list(), target)
                                .filter(Values.Value::retired)
                                .isPresent();
                i++) {
            target = successions.successor(planned.list(), target).orElse(target);
        }
        if (target.equals(planned.source())
                || values.find(planned.list(), target)
                        .filter(value -> !value.retired())
                        .isEmpty()) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "The target is no longer in use: " + target);
        }
        return target;
    }
}
