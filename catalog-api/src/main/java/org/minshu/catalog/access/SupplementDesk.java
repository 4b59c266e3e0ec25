package org.minshu.catalog.access;

import java.time.Clock;
import java.util.Objects;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.InReview;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.access.AccessRequest.Supplement;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.calendar.WorkingCalendar;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.access.SupplementAnswerForm;
import org.minshu.client.access.SupplementForm;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers ask an applicant for more, and the applicant answers; nobody else's time runs meanwhile. */
@Service
class SupplementDesk {

    private final AccessRequests requests;
    private final Supplements supplements;
    private final SupplementRules rules;
    private final WorkingCalendar calendar;
    private final AccessPolicy policy;
    private final RequestNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    SupplementDesk(
            AccessRequests requests,
            Supplements supplements,
            SupplementRules rules,
            WorkingCalendar calendar,
            AccessPolicy policy,
            RequestNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.supplements = supplements;
        this.rules = rules;
        this.calendar = calendar;
        this.policy = policy;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void ask(String no, long revision, SupplementForm form, Caller caller) {
        var request = requests.lock(no).orElseThrow(() -> Sight.notFound(no));
        Sight.check(request, caller);
        if (request.application().applicant().isConcernedBy(caller)) {
            throw new CatalogException(ProblemType.OWN_REQUEST, "You or your organisation made this request");
        }
        var open = inReview(request);
        RequestDesk.checkRevision(open, revision);
        var now = clock.instant();
        var due = new Deadlines(calendar.read(), policy.current()).ofSupplement(now);
        var department = open instanceof ProviderReview review ? pending(review, caller) : null;
        if (open instanceof AuthorityApproval && !caller.is(Role.AUTHORITY)) {
            throw RequestDesk.stateChanged("Every department has decided: only the authority may ask now");
        }
        var asked = open.ask(SupplementRules.question(form, department, caller, now, due));
        supplements.ask(asked);
        notices.asked(asked);
        audit.record(caller, "request.supplement-asked", RequestDesk.subject(open), null, form);
    }

    private static InReview inReview(AccessRequest request) {
        return switch (request) {
            case InReview open -> open;
            case Supplement asked ->
                throw RequestDesk.stateChanged(asked.question().askedByName() + " has asked the applicant already");
            case AccessRequest _ -> throw RequestDesk.stateChanged("The request is not under review");
        };
    }

    private static Named pending(ProviderReview review, Caller caller) {
        return review.review().parts().stream()
                .filter(part ->
                        part.isPending() && caller.isStewardOf(part.department().key()))
                .findFirst()
                .map(Part::department)
                .orElseThrow(() -> RequestDesk.stateChanged("Departments that have not decided may ask now"));
    }

    @Transactional
    public void answer(String no, long revision, SupplementAnswerForm form, Caller caller) {
        var request = requests.lock(no).orElseThrow(() -> Sight.notFound(no));
        Sight.check(request, caller);
        if (!Sight.isOwn(request, caller)) {
            throw new CatalogException(ProblemType.OTHER_ORGANISATION, "Another organisation made this request");
        }
        if (!(request instanceof Supplement asked)) {
            throw RequestDesk.stateChanged("Nothing is asked for, or the time for the answer has passed");
        }
        RequestDesk.checkRevision(asked, revision);
        var before = asked.application();
        var completed = rules.answered(before, asked.question(), form, caller);
        var now = clock.instant();
        var resumed = asked.answer(completed, now, calendar.read());
        supplements.answer(
                resumed, caller.name(), Objects.requireNonNull(form.text()).strip(), now);
        notices.answered(asked, caller.name());
        audit.record(caller, "request.supplemented", RequestDesk.subject(asked), Forms.of(before), form);
    }
}
