package org.minshu.catalog.dataset;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.dataset.Entry.Retired;
import org.minshu.catalog.dataset.Entry.Running;
import org.minshu.catalog.dataset.Entry.Suspended;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes published entries down for good; who may do so is decided by those who ask for it. */
@Component
public class Retirements {

    private final Entries entries;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retirements(Entries entries, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * In the transaction of the decision.
     *
     * @throws org.minshu.model.problem.CatalogException STATE_CHANGED where it is down already or was never published
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void retire(ResourceCode code, @Nullable String reason, Caller by) {
        retire(entries.find(code).orElseThrow(() -> RegisterDesk.notFound(code)), reason, by);
    }

    void retire(Entry entry, @Nullable String reason, Caller by) {
        var retired = switch (entry) {
            case Running running -> running.retire();
            case Suspended suspended -> suspended.retire();
            case Retired already -> throw EntryCheck.stateForbids(already);
        };
        entries.save(retired, clock.instant());
        var registration = entry.registration();
        trail.record(
                by,
                "dataset.retired",
                registration.subject(),
                StateChange.of(entry),
                new StateChange(retired.state(), registration.version(), reason));
        events.publishEvent(new DatasetRetired(
                registration.id(),
                registration.code(),
                registration.department().key(),
                reason,
                by));
        events.publishEvent(new PublicFacesChanged(List.of(registration.id())));
    }
}
