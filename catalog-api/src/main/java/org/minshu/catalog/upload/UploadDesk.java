package org.minshu.catalog.upload;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.RegisteredDataset;
import org.minshu.catalog.file.Intake;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.PartedObjectStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Uploads as their senders see them: created, sent piece by piece, ended. */
@Service
class UploadDesk {

    private static final int MOST_LISTED = 100;

    private final ResumableUploads uploads;
    private final Leases leases;
    private final Completion completion;
    private final Endings endings;
    private final Intake intake;
    private final PartedObjectStore objects;
    private final UploadSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Semaphore atOnce;

    UploadDesk(
            ResumableUploads uploads,
            Leases leases,
            Completion completion,
            Endings endings,
            Intake intake,
            PartedObjectStore objects,
            UploadSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.uploads = uploads;
        this.leases = leases;
        this.completion = completion;
        this.endings = endings;
        this.intake = intake;
        this.objects = objects;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
        this.atOnce = new Semaphore(settings.atOnce());
    }

    long maxSize() {
        return settings.maxSize().toBytes();
    }

    /** @throws CatalogException FILE_EMPTY, FILE_TOO_LARGE, QUOTA_EXCEEDED, TOO_MANY_UPLOADS, and those of the dataset and the name */
    Upload create(Metadata metadata, long bytes, Caller caller) {
        var dataset = intake.requireDataset(metadata.require("dataset"), caller);
        var name = intake.name(metadata.require("filename"));
        if (bytes == 0) {
            throw new CatalogException(ProblemType.FILE_EMPTY, "Upload-Length is 0");
        }
        if (bytes > maxSize()) {
            throw new CatalogException(ProblemType.FILE_TOO_LARGE, "Uploads have at most " + maxSize() + " bytes");
        }
        var upload = upload(dataset, name, metadata, bytes, caller);
        transactions.executeWithoutResult(_ -> {
            requireRoom(upload);
            uploads.add(upload);
        });
        return upload;
    }

    private void requireRoom(Upload upload) {
        long quota = settings.departmentQuota().toBytes();
        if (uploads.bytesOf(upload.department()) + upload.bytes() > quota) {
            throw new CatalogException(
                    ProblemType.QUOTA_EXCEEDED, "A department's files have at most " + quota + " bytes");
        }
        if (uploads.unfinishedOf(upload.creator().subject()) >= settings.unfinished()) {
            throw new CatalogException(
                    ProblemType.TOO_MANY_UPLOADS,
                    "At most " + settings.unfinished() + " uploads are unfinished at a time");
        }
    }

    private Upload upload(RegisteredDataset dataset, String name, Metadata metadata, long bytes, Caller caller) {
        var now = clock.instant();
        var role = caller.is(Role.AUTHORITY) ? Role.AUTHORITY : Role.STEWARD;
        return new Upload(
                UUID.randomUUID().toString(),
                dataset.code(),
                dataset.department(),
                name,
                metadata.values(),
                bytes,
                Upload.partBytes(bytes),
                0,
                RunningSha256.NEW,
                null,
                Upload.State.RECEIVING,
                null,
                null,
                null,
                false,
                new Upload.Creator(caller.subject(), caller.name(), role, dataset.department()),
                now,
                now.plus(settings.keep()));
    }

    /**
     * An upload that the caller may go on with or has finished.
     *
     * @throws CatalogException UPLOAD_NOT_FOUND, OTHER_DEPARTMENT, UPLOAD_EXPIRED, and why it was refused
     */
    Upload require(String id, Caller caller) {
        var upload = seen(id, caller);
        if (upload.refusal() != null) {
            throw new CatalogException(upload.refusal(), "The upload was refused");
        }
        if (!upload.leased() && !clock.instant().isBefore(upload.expiresAt())) {
            throw new CatalogException(ProblemType.UPLOAD_EXPIRED, "The upload expired at " + upload.expiresAt());
        }
        return upload;
    }

    /** Whatever became of it. */
    Upload seen(String id, Caller caller) {
        var upload = uploads.require(id);
        intake.requireCustodian(upload.department(), caller);
        return upload;
    }

    List<Upload> unfinished(String slug, Caller caller) {
        return uploads.unfinished(intake.requireDataset(slug, caller).code(), MOST_LISTED);
    }

    /**
     * Takes in a piece; registers the file with its last byte.
     *
     * @param offset where the sender believes the upload to stand
     * @param length of the piece; negative where unknown
     * @return where it stands
     */
    long receive(String id, long offset, long length, @Nullable Checksum checksum, InputStream piece, Caller caller) {
        var upload = require(id, caller);
        if (offset != upload.received()) {
            throw new CatalogException(ProblemType.UPLOAD_OFFSET, "The upload stands at " + upload.received());
        }
        if (length > upload.bytes() - offset) {
            throw new CatalogException(
                    ProblemType.FILE_TOO_LARGE, "Only " + (upload.bytes() - offset) + " bytes are missing");
        }
        if (upload.state() == Upload.State.DONE) {
            return upload.received();
        }
        if (!atOnce.tryAcquire()) {
            throw new CatalogException(ProblemType.TOO_MANY_REQUESTS, "Too many uploads at once");
        }
        try {
            return receive(upload, checksum, piece, caller);
        } finally {
            atOnce.release();
        }
    }

    private long receive(Upload known, @Nullable Checksum checksum, InputStream piece, Caller caller) {
        var lease = leases.take(known.id(), known.received(), settings.lease())
                .orElseThrow(() -> new CatalogException(
                        ProblemType.UPLOAD_LOCKED, "Another request is sending to the upload, or was until just now"));
        try {
            // As it is under the lease: the one read before may have had another tail.
            var upload = uploads.require(known.id());
            long received = upload.state() == Upload.State.RECEIVING
                    ? new Receiving(upload, lease, checksum, objects, leases, intake, settings.lease()).receive(piece)
                    : upload.received();
            if (received == upload.bytes()) {
                completion.finish(lease, caller);
            }
            return received;
        } catch (CatalogException refused) {
            refuseForGood(known, refused);
            throw refused;
        } finally {
            leases.release(lease);
        }
    }

    /** What is wrong with the file will not be right with the next piece. */
    private void refuseForGood(Upload upload, CatalogException refused) {
        if (refused.type() == ProblemType.FILE_TYPE_REFUSED || refused.type() == ProblemType.FILE_TYPE_MISMATCH) {
            endings.refuse(upload, refused);
        }
    }

    void end(String id, Caller caller) {
        endings.end(seen(id, caller));
    }
}
