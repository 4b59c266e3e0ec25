package org.minshu.catalog.dataset;

import static org.minshu.catalog.dataset.metadata.Stage.COMPLETE;
import static org.minshu.catalog.dataset.metadata.Stage.DRAFT;

import java.time.Clock;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.dataset.Entry.Editable;
import org.minshu.catalog.dataset.Entry.Unsubmitted;
import org.minshu.catalog.dataset.metadata.Difference;
import org.minshu.catalog.dataset.metadata.Tidying;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where departments register and change their entries, and hand them in. */
@Service
public class RegisterDesk {

    private final Entries entries;
    private final EntryCheck check;
    private final BeforeSubmission data;
    private final ResourceCodes codes;
    private final AuditTrail trail;
    private final Difference difference;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterDesk(
            Entries entries,
            EntryCheck check,
            BeforeSubmission data,
            ResourceCodes codes,
            AuditTrail trail,
            Difference difference,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.check = check;
        this.data = data;
        this.codes = codes;
        this.trail = trail;
        this.difference = difference;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public ResourceCode create(DatasetMetadata given, Caller caller) {
        var department = check.departmentOf(given, caller);
        var metadata = Tidying.by(department, Tidying.of(given));
        check.require(metadata, DRAFT);
        var code = codes.next(check.classCode(department));
        entries.add(code, department, metadata, clock.instant());
        trail.record(caller, "dataset.created", "dataset " + code, null, metadata);
        return code;
    }

    @Transactional
    public void change(ResourceCode code, long revision, DatasetMetadata given, Caller caller) {
        var entry = check.writable(code, revision, caller);
        var before = entry.registration();
        check.requireSameDepartment(before, given);
        var metadata = Tidying.by(before.department().key(), Tidying.of(given));
        check.require(metadata, DRAFT, before.metadata());
        if (!(entry instanceof Editable editable)) {
            throw EntryCheck.stateForbids(entry);
        }
        if (metadata.equals(before.metadata())) {
            return;
        }
        entries.save(editable.change(metadata), clock.instant());
        var parts = difference.between(before.metadata(), metadata);
        trail.record(caller, "dataset.changed", before.subject(), parts.before(), parts.after());
    }

    @Transactional
    public void delete(ResourceCode code, long revision, Caller caller) {
        var entry = check.writable(code, revision, caller);
        var registration = entry.registration();
        if (!(entry instanceof Unsubmitted) || registration.everPublished()) {
            throw EntryCheck.stateForbids(entry);
        }
        entries.remove(registration);
        trail.record(caller, "dataset.deleted", registration.subject(), registration.metadata(), null);
        events.publishEvent(new DatasetDeleted(registration.id(), code));
    }

    @Transactional
    public void submit(ResourceCode code, long revision, Caller caller) {
        var entry = check.writable(code, revision, caller);
        if (!(entry instanceof Unsubmitted unsubmitted)) {
            throw EntryCheck.stateForbids(entry);
        }
        var metadata = entry.registration().metadata();
        check.require(metadata, COMPLETE, metadata);
        data.require(code);
        var submitted = unsubmitted.submit();
        entries.save(submitted, clock.instant());
        trail.record(
                caller,
                "dataset.submitted",
                entry.registration().subject(),
                StateChange.of(entry),
                StateChange.of(submitted));
    }

    static CatalogException notFound(ResourceCode code) {
        return new CatalogException(ProblemType.DATASET_NOT_FOUND, "No dataset " + code);
    }
}
