package org.minshu.catalog.upload;

import java.time.Clock;
import org.minshu.model.problem.CatalogException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One round over the uploads that wait for the platform and not for their senders. */
@Component
class UploadCare {

    private static final Logger LOG = LoggerFactory.getLogger(UploadCare.class);
    private static final int BATCH = 50;

    private final ResumableUploads uploads;
    private final Leases leases;
    private final Completion completion;
    private final Endings endings;
    private final Clock clock;

    UploadCare(ResumableUploads uploads, Leases leases, Completion completion, Endings endings, Clock clock) {
        this.uploads = uploads;
        this.leases = leases;
        this.completion = completion;
        this.endings = endings;
        this.clock = clock;
    }

    /** What fails is tried again in the next round, until the upload expires. */
    void round() {
        for (var upload : uploads.due(BATCH)) {
            try {
                look(upload);
            } catch (RuntimeException failed) {
                LOG.warn("Upload {} waits for the next round", upload.id(), failed);
            }
        }
    }

    private void look(Upload upload) {
        if (!clock.instant().isBefore(upload.expiresAt())) {
            endings.expire(upload);
            return;
        }
        switch (upload.state()) {
            case COMPLETE -> finish(upload);
            case ENDED, REFUSED -> endings.clear(upload.id());
            case RECEIVING, DONE -> {} // moved on since it was read
        }
    }

    private void finish(Upload upload) {
        var lease = leases.take(upload.id(), upload.received(), Completion.TIME);
        if (lease.isEmpty()) {
            return;
        }
        try {
            completion.finish(lease.get(), upload.creator().caller());
        } catch (CatalogException refused) {
            LOG.info("Upload {} became no file: {}", upload.id(), refused.type());
        } finally {
            leases.release(lease.get());
        }
    }
}
