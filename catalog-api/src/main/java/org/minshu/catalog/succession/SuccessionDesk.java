package org.minshu.catalog.succession;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.reference.KeptLists;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.client.succession.SuccessionForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority plans that one value takes the place of another, and calls it off. */
@Service
public class SuccessionDesk {

    private final Successions successions;
    private final SuccessionRules rules;
    private final List<SuccessionStep> steps;
    private final Values values;
    private final AuditTrail audit;

    SuccessionDesk(
            Successions successions,
            SuccessionRules rules,
            List<SuccessionStep> steps,
            Values values,
            AuditTrail audit) {
        this.successions = successions;
        this.rules = rules;
        this.steps = steps;
        this.values = values;
        this.audit = audit;
    }

    @Transactional
    public long plan(SuccessionForm form, Caller caller) {
        successions.lock();
        var plan = rules.check(form);
        if (successions.open(plan.list(), plan.source()).isPresent()) {
            throw new CatalogException(ProblemType.ALREADY_EXISTS, "Something is planned for it: call that off first");
        }
        long id = successions.add(plan, caller);
        audit.record(caller, "succession.planned", "succession " + id, null, plan);
        return id;
    }

    @Transactional
    public void cancel(long id, @Nullable String given, Caller caller) {
        var findings = new Findings();
        var reason = SuccessionRules.reason(given, findings);
        findings.refuseIfAny();
        var before = find(id);
        if (!successions.cancel(id, Objects.requireNonNull(reason), caller.name())) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "It has begun or ended");
        }
        audit.record(caller, "succession.cancelled", "succession " + id, before.subject(), reason);
    }

    @Transactional
    public void retry(long id, Caller caller) {
        var before = find(id);
        if (!successions.retry(id)) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "It is not parked");
        }
        audit.record(caller, "succession.retried", "succession " + id, before.subject(), null);
    }

    /** What would be moved, by kind. */
    Map<String, Long> preview(String list, String source) {
        if (!KeptLists.ALL.contains(list) || values.find(list, source).isEmpty()) {
            throw new CatalogException(ProblemType.NOT_FOUND, "No such value");
        }
        var counts = new TreeMap<String, Long>();
        steps.stream().filter(step -> step.concerns(list)).forEach(step -> counts.putAll(step.count(list, source)));
        return counts;
    }

    private Succession find(long id) {
        return successions.find(id).orElseThrow(() -> notFound(id));
    }

    static CatalogException notFound(long id) {
        return new CatalogException(ProblemType.NOT_FOUND, "No succession " + id);
    }
}
