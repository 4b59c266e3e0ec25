package org.minshu.catalog.upload;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.file.Intake;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.objects.PartedObjectStore;
import org.minshu.objects.PartedUpload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploads that become no file: first noted, then cleared away, again where the store does not answer. */
@Component
class Endings {

    private static final Logger LOG = LoggerFactory.getLogger(Endings.class);

    private final JdbcClient jdbc;
    private final PartedObjectStore objects;
    private final Intake intake;

    Endings(JdbcClient jdbc, PartedObjectStore objects, Intake intake) {
        this.jdbc = jdbc;
        this.objects = objects;
        this.intake = intake;
    }

    /** Remembered until it expires, so that its sender is told why. */
    void refuse(Upload upload, CatalogException why) {
        jdbc.sql("""
                        update catalog.upload set state = 'REFUSED', refusal = :why, lease = null
                         where id = :id and state in ('RECEIVING', 'COMPLETE')""").param("id", upload.id()).param("why", why.type().name()).update();
        clear(upload.id());
    }

    /**
     * By whoever may; a piece that is just arriving is not taken any more.
     *
     * @throws CatalogException STATE_CHANGED where it is a file by now, or almost
     */
    void end(Upload upload) {
        int ended = jdbc.sql("""
                        update catalog.upload set state = 'ENDED', refusal = null, lease = null
                         where id = :id and state in ('RECEIVING', 'REFUSED')""").param("id", upload.id()).update();
        if (ended == 0) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "Every byte has arrived; delete the file instead");
        }
        clear(upload.id());
    }

    /** What nobody is sending; a file that is done stays. */
    void expire(Upload upload) {
        jdbc.sql("""
                        update catalog.upload set state = 'ENDED', refusal = null, lease = null
                         where id = :id and state in ('RECEIVING', 'REFUSED', 'COMPLETE')
                           and (lease_until is null or lease_until < clock_timestamp())""").param("id", upload.id()).update();
        clear(upload.id());
        jdbc.sql("delete from catalog.upload where id = :id and state = 'DONE'")
                .param("id", upload.id())
                .update();
    }

    /** As the row says now: others may have stored something since it was read. */
    void clear(String id) {
        try {
            jdbc.sql("""
                            select parted_id, tail_key from catalog.upload
                             where id = :id and state in ('REFUSED', 'ENDED')""").param("id", id).query(Left.class).optional().ifPresent(left -> remove(id, left));
        } catch (ObjectStoreUnavailable later) {
            LOG.warn("What was stored of upload {} is left to the cleaning: {}", id, later.getMessage());
        }
    }

    private void remove(String id, Left left) {
        left.abort(id, objects);
        if (left.tailKey() != null) {
            intake.discard(left.tailKey());
        }
        jdbc.sql("update catalog.upload set parted_id = null, tail_key = null where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from catalog.upload where id = :id and state = 'ENDED'")
                .param("id", id)
                .update();
    }

    /** What the store may still hold. */
    record Left(@Nullable String partedId, @Nullable String tailKey) {

        void abort(String id, PartedObjectStore objects) {
            if (partedId != null) {
                objects.abort(new PartedUpload(Intake.key(id), partedId));
            }
        }
    }
}
