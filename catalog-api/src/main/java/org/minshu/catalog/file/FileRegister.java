package org.minshu.catalog.file;

import java.time.Clock;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.passage.DocumentsChanged;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.InspectDistribution;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.operations.trace.WorkTraces;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where files enter and leave the catalogue; their bytes are stored before and removed after. */
@Service
class FileRegister {

    private final Distributions distributions;
    private final ObjectRemovals removals;
    private final IngestionQueue queue;
    private final MadeTables tables;
    private final AuditTrail audit;
    private final WorkTraces traces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileRegister(
            Distributions distributions,
            ObjectRemovals removals,
            IngestionQueue queue,
            MadeTables tables,
            AuditTrail audit,
            WorkTraces traces,
            ApplicationEventPublisher events,
            Clock clock) {
        this.distributions = distributions;
        this.removals = removals;
        this.queue = queue;
        this.tables = tables;
        this.audit = audit;
        this.traces = traces;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void add(Distribution file, Caller caller) {
        if (!removals.remove(file.objectKey())) {
            throw new CatalogException(ProblemType.UPLOAD_CUT, "The upload took too long and was removed");
        }
        distributions.add(file, caller);
        if (file.state() == Distribution.State.INSPECTING) {
            leaveForInspection(file.id());
        }
        audit.record(caller, "distribution.uploaded", subject(file), null, Summary.of(file));
    }

    /** Ingestion's queue, in this transaction: a file without inspection would wait for ever. */
    private void leaveForInspection(String id) {
        queue.leave(InspectDistribution.TASK, id, new InspectDistribution(id, traces.leave(InspectDistribution.TASK)));
    }

    @Transactional
    public void delete(Distribution file, Caller caller) {
        var derived = tables.keys(file.id());
        if (!distributions.delete(file.id())) {
            throw new CatalogException(ProblemType.DISTRIBUTION_NOT_FOUND, "No file " + file.id());
        }
        removals.add(file.objectKey(), clock.instant());
        derived.forEach(key -> removals.add(key, clock.instant()));
        events.publishEvent(new DocumentsChanged(file.dataset()));
        audit.record(caller, "distribution.deleted", subject(file), Summary.of(file), null);
    }

    private static String subject(Distribution file) {
        return "distribution " + file.id();
    }

    /** For the audit trail. */
    record Summary(String dataset, String name, long bytes, String sha256) {

        static Summary of(Distribution file) {
            return new Summary(file.dataset().value(), file.name(), file.bytes(), file.sha256());
        }
    }
}
