package org.minshu.catalog.access;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.Decided;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.client.access.AuthorityDecisionForm;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority decides on the whole of a request, once, after every department. */
@Service
class ApprovalDesk {

    private final AccessRequests requests;
    private final Grants grants;
    private final DatasetDirectory datasets;
    private final RequestNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    ApprovalDesk(
            AccessRequests requests,
            Grants grants,
            DatasetDirectory datasets,
            RequestNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.grants = grants;
        this.datasets = datasets;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void decide(String no, long revision, AuthorityDecisionForm form, Caller caller) {
        var request = requests.lock(no).orElseThrow(() -> Sight.notFound(no));
        Sight.check(request, caller);
        if (request.application().applicant().isConcernedBy(caller)) {
            throw new CatalogException(ProblemType.OWN_REQUEST, "You or your organisation made this request");
        }
        var undecided = undecided(request);
        RequestDesk.checkRevision(undecided, revision);
        var decision = new Decision(caller.subject(), caller.name(), clock.instant(), tidy(form.comment()));
        switch (Objects.requireNonNullElse(form.outcome(), "")) {
            case "GRANTED" -> grant(undecided, form, decision, caller);
            case "REJECTED" -> reject(undecided, decision, caller);
            default -> {
                var findings = new Findings();
                findings.add("/outcome", ProblemType.UNKNOWN_TERM, "请选择批准或驳回。", "Choose GRANTED or REJECTED.");
                findings.refuseIfAny();
            }
        }
    }

    private static AuthorityApproval undecided(AccessRequest request) {
        return switch (request) {
            case AuthorityApproval approval -> approval;
            case Decided decided -> throw AlreadyDecided.of(decided.decision(), decided.state());
            case AccessRequest _ -> throw RequestDesk.stateChanged("The request does not await approval");
        };
    }

    private void grant(AuthorityApproval request, AuthorityDecisionForm form, Decision decision, Caller caller) {
        var application = request.application();
        var findings = new Findings();
        DecisionRules.comment("/comment", decision.comment(), findings);
        var codes = application.granted().stream().map(WantedDataset::code).toList();
        var takenDown = datasets.lockRetired(codes);
        somethingToGrant(codes, takenDown, findings);
        var today = CivilTime.day(decision.decidedAt());
        var first = later(Objects.requireNonNullElse(application.terms().from(), today), today);
        var asked = Objects.requireNonNull(application.terms().until());
        var until = DecisionRules.until(form.until(), asked, first, findings);
        findings.refuseIfAny();
        var grant = Grant.of(application, first, until, decision.decidedAt(), takenDown);
        var granted = request.grant(decision);
        requests.decide(granted);
        notices.decided(granted);
        grants.add(grant);
        audit.record(caller, "request.granted", RequestDesk.subject(request), new RequestDesk.State(request), grant);
    }

    private static void somethingToGrant(List<ResourceCode> granted, Set<ResourceCode> takenDown, Findings findings) {
        if (granted.isEmpty()) {
            findings.invalid(
                    "/outcome", "各部门没有批准任何数据项，只能驳回。", "No department granted any item: it can only be rejected.");
        } else if (takenDown.containsAll(granted)) {
            findings.invalid(
                    "/outcome",
                    "各部门批准的数据集都已撤下，只能驳回。",
                    "All datasets of which items were granted have been withdrawn: it can only be rejected.");
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void reject(AuthorityApproval request, Decision decision, Caller caller) {
        var findings = new Findings();
        DecisionRules.comment("/comment", decision.comment(), findings);
        if (decision.comment() == null) {
            findings.add("/comment", ProblemType.REASON_REQUIRED);
        }
        findings.refuseIfAny();
        var rejected = request.reject(decision);
        requests.decide(rejected);
        notices.decided(rejected);
        audit.record(
                caller, "request.rejected", RequestDesk.subject(request), new RequestDesk.State(request), decision);
    }
}
