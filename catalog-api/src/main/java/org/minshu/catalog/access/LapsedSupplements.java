package org.minshu.catalog.access;

import java.time.Clock;
import org.minshu.catalog.access.AccessRequest.Supplement;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Ends the requests whose applicants did not add in time what they were asked for, as the setting says. */
@Service
class LapsedSupplements {

    private static final int BATCH = 100;

    private final AccessRequests requests;
    private final Supplements supplements;
    private final AccessPolicy policy;
    private final RequestNotices notices;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    LapsedSupplements(
            AccessRequests requests,
            Supplements supplements,
            AccessPolicy policy,
            RequestNotices notices,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.requests = requests;
        this.supplements = supplements;
        this.policy = policy;
        this.notices = notices;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Each in a transaction of its own; what an answer was given to meanwhile is left alone. */
    void end() {
        var lapsed = supplements.lapsed(clock.instant(), BATCH);
        if (lapsed.isEmpty()) {
            return;
        }
        var lapse = policy.current().supplementLapse();
        lapsed.forEach(no ->
                transactions.executeWithoutResult(_ -> requests.lock(no).ifPresent(request -> end(request, lapse))));
    }

    private void end(AccessRequest request, SupplementLapse lapse) {
        var now = clock.instant();
        if (request instanceof Supplement asked && asked.question().due().at().isBefore(now)) {
            switch (lapse) {
                case CLOSED -> {
                    var closed = asked.close(now);
                    supplements.close(closed);
                    notices.lapsed(closed);
                }
                case RETURNED -> {
                    var draft = asked.giveBack();
                    supplements.giveBack(draft, now);
                    notices.lapsed(draft);
                }
            }
            audit.record(
                    Caller.platform(),
                    "request.supplement-lapsed",
                    RequestDesk.subject(asked),
                    new RequestDesk.State(asked),
                    lapse);
        }
    }
}
