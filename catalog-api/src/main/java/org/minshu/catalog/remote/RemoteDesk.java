package org.minshu.catalog.remote;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.file.IngestionQueue;
import org.minshu.catalog.file.Intake;
import org.minshu.catalog.security.Caller;
import org.minshu.client.remote.FetchRemote;
import org.minshu.client.remote.RemoteFailure;
import org.minshu.client.remote.RemoteFailureForm;
import org.minshu.client.remote.RemoteFileForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.model.problem.ProblemType;
import org.minshu.operations.trace.WorkTraces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders for files of other sites, and what a worker brings. */
@Service
class RemoteDesk {

    private static final int MOST_LISTED = 100;
    private static final int MOST_WAITING = 100;

    private final RemoteFiles files;
    private final Intake intake;
    private final IngestionQueue queue;
    private final WorkTraces traces;
    private final AuditTrail audit;
    private final Clock clock;

    RemoteDesk(
            RemoteFiles files, Intake intake, IngestionQueue queue, WorkTraces traces, AuditTrail audit, Clock clock) {
        this.files = files;
        this.intake = intake;
        this.queue = queue;
        this.traces = traces;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes an order.
     *
     * @throws CatalogException REMOTE_ADDRESS_INVALID, FILE_NAME_INVALID, TOO_MANY_UPLOADS, and those of the dataset
     */
    @Transactional
    public RemoteFile order(String slug, RemoteFileForm form, Caller caller) {
        var dataset = intake.requireDataset(slug, caller);
        var address = RemoteAddress.of(form.url());
        var name = intake.name(form.name() == null ? address.fileName() : form.name());
        if (files.waitingOf(dataset.department()) >= MOST_WAITING) {
            throw new CatalogException(ProblemType.TOO_MANY_UPLOADS, "At most " + MOST_WAITING + " wait at a time");
        }
        var file = new RemoteFile(
                UUID.randomUUID().toString(),
                dataset.code(),
                dataset.department(),
                address.uri().toString(),
                name,
                RemoteFile.State.WAITING,
                null,
                null,
                null,
                RemoteFile.Asker.of(caller, dataset.department()),
                clock.instant());
        files.add(file);
        queue.leave(
                FetchRemote.TASK, file.id(), new FetchRemote(file.id(), file.url(), traces.leave(FetchRemote.TASK)));
        audit.record(
                caller,
                "remote.ordered",
                subject(file),
                null,
                new Ordered(dataset.code().value(), file.url()));
        return file;
    }

    List<RemoteFile> open(String slug, Caller caller) {
        return files.open(intake.requireDataset(slug, caller).code(), MOST_LISTED);
    }

    RemoteFile require(String id, Caller caller) {
        var file = files.require(id);
        intake.requireCustodian(file.department(), caller);
        return file;
    }

    void forget(String id, Caller caller) {
        files.delete(require(id, caller).id());
    }

    /**
     * What a worker fetched becomes a file; once, however often it is brought.
     *
     * @throws CatalogException as for an upload; it has failed for good then, unless something is not available for now
     */
    RemoteFile fetched(String id, long length, InputStream body) {
        var file = files.require(id);
        if (file.state() == RemoteFile.State.WAITING) {
            try {
                var _ = intake.receive(
                        file.dataset().slug(),
                        file.name(),
                        length,
                        body,
                        file.asker().caller(),
                        distribution -> files.done(id, distribution, clock.instant()));
            } catch (CatalogException refused) {
                if (isFinal(refused.type())) {
                    files.failed(id, RemoteFailure.REFUSED, refused.type(), text(refused), clock.instant());
                }
                throw refused;
            }
        }
        return files.require(id);
    }

    /** A worker that breaks off comes again. */
    private static boolean isFinal(ProblemType type) {
        return type != ProblemType.UPLOAD_CUT && type.kind() != ProblemKind.UNAVAILABLE;
    }

    void failed(String id, RemoteFailureForm form) {
        files.failed(files.require(id).id(), form.failure(), null, form.detail(), clock.instant());
    }

    private static String text(CatalogException refused) {
        return String.valueOf(refused.getMessage());
    }

    private static String subject(RemoteFile file) {
        return "remote " + file.id();
    }

    /** For the audit trail. */
    record Ordered(String dataset, String url) {}
}
