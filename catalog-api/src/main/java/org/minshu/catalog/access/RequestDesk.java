package org.minshu.catalog.access;

import java.time.Clock;
import org.minshu.catalog.access.AccessRequest.Draft;
import org.minshu.catalog.access.AccessRequest.Open;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.access.AccessRequest.Withdrawn;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.calendar.WorkingCalendar;
import org.minshu.catalog.security.Caller;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an organisation writes, submits and withdraws its requests. */
@Service
class RequestDesk {

    private final AccessRequests requests;
    private final Questions questions;
    private final RequestNumbers numbers;
    private final Applications applications;
    private final WorkingCalendar calendar;
    private final AccessPolicy policy;
    private final RequestNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    RequestDesk(
            AccessRequests requests,
            Questions questions,
            RequestNumbers numbers,
            Applications applications,
            WorkingCalendar calendar,
            AccessPolicy policy,
            RequestNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.questions = questions;
        this.numbers = numbers;
        this.applications = applications;
        this.calendar = calendar;
        this.policy = policy;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public String create(AccessRequestForm form, Caller caller) {
        var organisation = caller.organisation();
        if (organisation == null) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "Your account names no organisation");
        }
        var applicant = new Applicant(caller.subject(), caller.name(), organisation);
        var draft = new Draft(applications.draft(numbers.next(), 1, applicant, form, caller));
        requests.add(draft);
        audit.record(caller, "request.created", subject(draft), null, Forms.of(draft.application()));
        return draft.no();
    }

    @Transactional
    public void change(String no, long revision, AccessRequestForm form, Caller caller) {
        var draft = draft(no, revision, caller);
        var before = draft.application();
        var changed = draft.change(applications.draft(no, revision, before.applicant(), form, caller));
        requests.change(changed);
        audit.record(caller, "request.changed", subject(draft), Forms.of(before), Forms.of(changed.application()));
    }

    @Transactional
    public void delete(String no, long revision, Caller caller) {
        var draft = draft(no, revision, caller);
        requests.delete(draft);
        audit.record(caller, "request.deleted", subject(draft), Forms.of(draft.application()), null);
    }

    @Transactional
    public void submit(String no, long revision, Caller caller) {
        var draft = draft(no, revision, caller);
        var complete = applications.complete(draft.application(), caller);
        var deadlines = new Deadlines(calendar.read(), policy.current());
        ProviderReview submitted = draft.submit(complete, clock.instant(), deadlines);
        requests.submit(submitted);
        notices.submitted(submitted);
        audit.record(caller, "request.submitted", subject(draft), null, Forms.of(complete));
    }

    @Transactional
    public void withdraw(String no, long revision, Caller caller) {
        if (!(own(no, caller) instanceof Open open)) {
            throw stateChanged("Only a request under review can be withdrawn");
        }
        checkRevision(open, revision);
        Withdrawn withdrawn = open.withdraw(clock.instant());
        requests.withdraw(withdrawn);
        questions.end(no, "WITHDRAWN", withdrawn.at());
        audit.record(caller, "request.withdrawn", subject(open), new State(open), new State(withdrawn));
    }

    private Draft draft(String no, long revision, Caller caller) {
        if (!(own(no, caller) instanceof Draft draft)) {
            throw stateChanged("The request was submitted and cannot be changed");
        }
        checkRevision(draft, revision);
        return draft;
    }

    private AccessRequest own(String no, Caller caller) {
        var request = requests.lock(no).orElseThrow(() -> Sight.notFound(no));
        Sight.check(request, caller);
        if (!Sight.isOwn(request, caller)) {
            throw new CatalogException(ProblemType.OTHER_ORGANISATION, "Another organisation made this request");
        }
        return request;
    }

    static void checkRevision(AccessRequest request, long revision) {
        if (request.application().revision() != revision) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "The request has changed since it was read");
        }
    }

    static CatalogException stateChanged(String detail) {
        return new CatalogException(ProblemType.STATE_CHANGED, detail);
    }

    static String subject(AccessRequest request) {
        return "request " + request.no();
    }

    /** For the audit trail. */
    record State(String state) {

        State(AccessRequest request) {
            this(request.state().name());
        }
    }
}
