package org.minshu.catalog.access;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.Clock;
import java.util.Objects;
import org.minshu.catalog.access.AccessRequest.Draft;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.access.AccessRequest.Supplement;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.calendar.WorkingCalendar;
import org.minshu.catalog.security.Caller;
import org.minshu.client.access.DepartmentDecisionForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a department's steward decides on the own part of a request, once. */
@Service
class ReviewDesk {

    private final AccessRequests requests;
    private final WorkingCalendar calendar;
    private final AccessPolicy policy;
    private final RequestNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewDesk(
            AccessRequests requests,
            WorkingCalendar calendar,
            AccessPolicy policy,
            RequestNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.calendar = calendar;
        this.policy = policy;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void decide(String no, String department, long revision, DepartmentDecisionForm form, Caller caller) {
        var request = requests.lock(no).orElseThrow(() -> Sight.notFound(no));
        Sight.check(request, caller);
        if (!caller.isStewardOf(department)) {
            throw new CatalogException(ProblemType.OTHER_DEPARTMENT, "This part belongs to another department");
        }
        if (request.application().applicant().isConcernedBy(caller)) {
            throw new CatalogException(ProblemType.OWN_REQUEST, "You or your organisation made this request");
        }
        var review = undecided(request, department);
        RequestDesk.checkRevision(review, revision);
        store(review, department, form, caller);
    }

    private void store(ProviderReview request, String department, DepartmentDecisionForm form, Caller caller) {
        var verdicts = DecisionRules.verdicts(form, request.application().of(department));
        var decision = new Decision(caller.subject(), caller.name(), clock.instant(), tidy(form.comment()));
        var part = request.review().part(department).orElseThrow();
        var after = request.decide(part, verdicts, decision, new Deadlines(calendar.read(), policy.current()));
        requests.review(after, department, verdicts);
        notices.reviewed(after);
        audit.record(
                caller,
                "request.department-decided",
                RequestDesk.subject(request),
                new RequestDesk.State(request),
                form);
    }

    /** The request, if that department is still to decide; what was decided stays, whatever entity tag is sent. */
    private static ProviderReview undecided(AccessRequest request, String department) {
        var review = AccessRequest.reviewOf(request);
        if (request instanceof Draft || review == null) {
            throw Sight.notFound(request.no());
        }
        var part = review.part(department).orElseThrow(() -> Sight.notFound(request.no()));
        if (!part.isPending()) {
            throw AlreadyDecided.of(Objects.requireNonNull(part.decision()), part.state());
        }
        if (request instanceof ProviderReview open) {
            return open;
        }
        if (request instanceof Supplement) {
            throw RequestDesk.stateChanged(
                    "The applicant was asked to add something: the review goes on with the answer");
        }
        throw RequestDesk.stateChanged("The request is no longer under review");
    }
}
