package org.minshu.catalog.dataset;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.dataset.Entry.Running;
import org.minshu.catalog.dataset.Entry.Submitted;
import org.minshu.catalog.dataset.Entry.Suspended;
import org.minshu.catalog.dataset.metadata.Stage;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where entries become public and cease to be; the authority decides, a department may suspend its own at once. */
@Service
class ReviewDesk {

    private final Entries entries;
    private final EntryCheck check;
    private final Versions versions;
    private final Retirements retirements;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDesk(
            Entries entries,
            EntryCheck check,
            Versions versions,
            Retirements retirements,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.check = check;
        this.versions = versions;
        this.retirements = retirements;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void publish(ResourceCode code, long revision, Caller caller) {
        Rights.requireAuthority(caller);
        var submitted = submitted(code, revision, caller);
        var metadata = submitted.registration().metadata();
        check.require(metadata, Stage.COMPLETE, metadata);
        var published = submitted.publish();
        keep("dataset.published", submitted, published, caller);
        var registration = published.registration();
        versions.keep(List.of(registration.id()), caller.name(), clock.instant());
        announce(registration, new DatasetPublished(registration.id(), code, registration.version()));
    }

    @Transactional
    public void giveBack(ResourceCode code, long revision, @Nullable String reason, Caller caller) {
        Rights.requireAuthority(caller);
        var submitted = submitted(code, revision, caller);
        keep("dataset.returned", submitted, submitted.giveBack(EntryCheck.reason(reason)), caller);
    }

    @Transactional
    public void suspend(ResourceCode code, long revision, @Nullable String reason, Caller caller) {
        var entry = check.writable(code, revision, caller);
        if (!(entry instanceof Running running)) {
            throw EntryCheck.stateForbids(entry);
        }
        var why = EntryCheck.reason(reason);
        keep("dataset.suspended", entry, running.suspend(why), caller);
        announce(entry.registration(), new DatasetSuspended(entry.registration().id(), code, why));
    }

    @Transactional
    public void resume(ResourceCode code, long revision, Caller caller) {
        Rights.requireAuthority(caller);
        var entry = check.writable(code, revision, caller);
        if (!(entry instanceof Suspended suspended)) {
            throw EntryCheck.stateForbids(entry);
        }
        var registration = entry.registration();
        var published = versions.newest(registration.id()).orElseThrow().metadata();
        keep("dataset.resumed", entry, suspended.resume(published), caller);
        announce(registration, new DatasetPublished(registration.id(), code, registration.version()));
    }

    @Transactional
    public void retire(ResourceCode code, long revision, @Nullable String reason, Caller caller) {
        Rights.requireAuthority(caller);
        var why = reason == null ? null : EntryCheck.reason(reason);
        retirements.retire(check.writable(code, revision, caller), why, caller);
    }

    private Submitted submitted(ResourceCode code, long revision, Caller caller) {
        var entry = check.writable(code, revision, caller);
        if (entry instanceof Submitted submitted) {
            return submitted;
        }
        throw EntryCheck.stateForbids(entry);
    }

    private void keep(String action, Entry before, Entry after, Caller caller) {
        entries.save(after, clock.instant());
        trail.record(caller, action, before.registration().subject(), StateChange.of(before), StateChange.of(after));
    }

    private void announce(Registration registration, Object event) {
        events.publishEvent(event);
        events.publishEvent(new PublicFacesChanged(List.of(registration.id())));
    }
}
