package org.minshu.catalog.access;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.client.ReasonForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.GrantState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority takes grants back. */
@Service
class GrantDesk {

    private final Grants grants;
    private final AuditTrail audit;
    private final Clock clock;

    GrantDesk(Grants grants, AuditTrail audit, Clock clock) {
        this.grants = grants;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void revoke(String id, ReasonForm form, Caller caller) {
        var grant = grants.find(id).orElseThrow(() -> notFound(id));
        var reason = tidy(form.reason());
        var findings = new Findings();
        if (reason == null) {
            findings.add("/reason", ProblemType.REASON_REQUIRED);
        }
        DecisionRules.comment("/reason", reason, findings);
        findings.refuseIfAny();
        var today = CivilTime.day(clock.instant());
        if (!grants.revoke(id, Objects.requireNonNull(reason), caller, clock.instant(), today)) {
            throw RequestDesk.stateChanged("The grant has ended already");
        }
        var before = new Standing(grant.state(today).name(), null);
        audit.record(caller, "grant.revoked", "grant " + id, before, new Standing(GrantState.REVOKED.name(), reason));
    }

    static CatalogException notFound(String id) {
        return new CatalogException(ProblemType.GRANT_NOT_FOUND, "No grant " + id);
    }

    /** For the audit trail. */
    record Standing(String state, @Nullable String reason) {}
}
