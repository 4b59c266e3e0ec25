package org.minshu.catalog.operations;

import java.util.List;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.catalog.work.ParkedWork;
import org.minshu.client.Page;
import org.minshu.client.operations.ParkedView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people decide what becomes of work that failed for good. */
@Service
class ParkedDesk {

    private static final Standing PARKED = new Standing("PARKED");

    private final List<ParkedWork> queues;
    private final AuditTrail audit;

    ParkedDesk(List<ParkedWork> queues, AuditTrail audit) {
        this.queues = queues;
        this.audit = audit;
    }

    Page<ParkedView> page(String queue, Paging paging) {
        return of(queue).page(paging);
    }

    @Transactional
    public void retry(String queue, String id, Caller caller) {
        mustBeParked(of(queue).retry(id));
        audit.record(caller, "work.retried", subject(queue, id), PARKED, new Standing("QUEUED"));
    }

    @Transactional
    public void discard(String queue, String id, Caller caller) {
        mustBeParked(of(queue).discard(id, caller));
        audit.record(caller, "work.discarded", subject(queue, id), PARKED, null);
    }

    private ParkedWork of(String queue) {
        return queues.stream()
                .filter(one -> one.queue().equals(queue))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, "No queue " + queue));
    }

    private static void mustBeParked(boolean was) {
        if (!was) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "It is not parked any more");
        }
    }

    private static String subject(String queue, String id) {
        return "work " + queue + " " + id;
    }

    /** For the audit trail. */
    record Standing(String state) {}
}
