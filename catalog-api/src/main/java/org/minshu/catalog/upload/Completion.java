package org.minshu.catalog.upload;

import java.time.Duration;
import java.util.Optional;
import org.minshu.catalog.dataset.RegisteredDataset;
import org.minshu.catalog.file.Intake;
import org.minshu.catalog.security.Caller;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectInfo;
import org.minshu.objects.PartedObjectStore;
import org.minshu.objects.PartedUpload;
import org.minshu.objects.PartsMissing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The last step of an upload whose bytes are all there: parts become one object, the object a file of its dataset. It may be
 * repeated after a kill at any point; the file is registered once.
 */
@Component
class Completion {

    /** More than the store is given to put many parts together; nobody else takes this step meanwhile. */
    static final Duration TIME = Duration.ofMinutes(3);

    private final ResumableUploads uploads;
    private final Leases leases;
    private final Endings endings;
    private final PartedObjectStore objects;
    private final Intake intake;
    private final TransactionOperations transactions;

    Completion(
            ResumableUploads uploads,
            Leases leases,
            Endings endings,
            PartedObjectStore objects,
            Intake intake,
            TransactionOperations transactions) {
        this.uploads = uploads;
        this.leases = leases;
        this.endings = endings;
        this.objects = objects;
        this.intake = intake;
        this.transactions = transactions;
    }

    /**
     * @param caller for whom the file is registered
     * @throws CatalogException where the dataset takes no files any more, or its parts are lost; the upload is refused then
     */
    void finish(Lease lease, Caller caller) {
        leases.extend(lease, TIME);
        var upload = uploads.require(lease.upload());
        try {
            var dataset = intake.requireDataset(upload.dataset().slug(), caller);
            intake.expect(upload.key());
            assemble(upload);
            transactions.executeWithoutResult(_ -> register(upload, dataset, caller));
        } catch (CatalogException refused) {
            endings.refuse(upload, refused);
            throw refused;
        }
    }

    private void assemble(Upload upload) {
        var parted = upload.parted();
        if (parted == null) {
            return;
        }
        try {
            objects.complete(parted, uploads.parts(upload.id()));
        } catch (PartsMissing missing) {
            requireObject(upload, parted);
        }
    }

    /** Where the parts were put together before. */
    private void requireObject(Upload upload, PartedUpload parted) {
        var size = objects.stat(parted.key()).map(ObjectInfo::size);
        if (!size.equals(Optional.of(upload.bytes()))) {
            throw new CatalogException(ProblemType.UPLOAD_CUT, "The object store has lost the parts");
        }
    }

    private void register(Upload upload, RegisteredDataset dataset, Caller caller) {
        var format = upload.format();
        if (format == null) {
            throw new IllegalStateException("Complete without a format: " + upload.id());
        }
        if (leases.done(upload.id())) {
            var sha256 = new RunningSha256(upload.digest()).hex();
            intake.register(
                    new Intake.Received(upload.id(), dataset, upload.name(), format, upload.bytes(), sha256), caller);
        }
    }
}
