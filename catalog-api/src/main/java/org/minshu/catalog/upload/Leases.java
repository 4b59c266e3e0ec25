package org.minshu.catalog.upload;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.file.Intake;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.StoredPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may move an upload on. A lease is one request's; when its process is killed or its sender falls silent, the lease runs
 * out by the database's clock, and whatever the former holder still tries to write is not taken.
 */
@Repository
class Leases {

    private final JdbcClient jdbc;
    private final Intake intake;
    private final UploadSettings settings;
    private final Clock clock;

    Leases(JdbcClient jdbc, Intake intake, UploadSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.intake = intake;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new lease, if nobody has one and the upload stands where the caller believes. */
    Optional<Lease> take(String upload, long received, Duration time) {
        var lease = new Lease(upload, UUID.randomUUID().toString());
        int taken = jdbc.sql("""
                        update catalog.upload
                           set lease = :token, lease_until = clock_timestamp() + :millis * interval '1 millisecond'
                         where id = :upload and received = :received
                           and (lease_until is null or lease_until < clock_timestamp())""")
                .param("upload", upload)
                .param("token", lease.token())
                .param("received", received)
                .param("millis", time.toMillis())
                .update();
        return taken == 1 ? Optional.of(lease) : Optional.empty();
    }

    /** @throws CatalogException UPLOAD_LOCKED where it ran out and was taken by somebody else */
    void extend(Lease lease, Duration time) {
        require(jdbc.sql("""
                        update catalog.upload set lease_until = clock_timestamp() + :millis * interval '1 millisecond'
                         where id = :upload and lease = :token""")
                .param("upload", lease.upload())
                .param("token", lease.token())
                .param("millis", time.toMillis())
                .update());
    }

    void release(Lease lease) {
        jdbc.sql("update catalog.upload set lease = null, lease_until = null where id = :upload and lease = :token")
                .param("upload", lease.upload())
                .param("token", lease.token())
                .update();
    }

    /** Before the first part is sent, so that the parts are found whatever happens. */
    void startParts(Lease lease, String partedId) {
        require(jdbc.sql("update catalog.upload set parted_id = :parted where id = :upload and lease = :token")
                .param("upload", lease.upload())
                .param("token", lease.token())
                .param("parted", partedId)
                .update());
    }

    /**
     * How far an upload has come.
     *
     * @param parts stored since the last progress
     * @param tailKey the object with the bytes behind the last whole part; it was expected
     * @param formerTail no longer needed
     */
    record Progress(
            long received,
            String digest,
            @Nullable String format,
            Upload.State state,
            List<StoredPart> parts,
            @Nullable String tailKey,
            @Nullable String formerTail) {

        Progress {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Moves the upload on.
     *
     * @throws CatalogException UPLOAD_LOCKED where the lease was lost, UPLOAD_CUT where the tail was too long on its way
     */
    @Transactional
    public void advance(Lease lease, Progress progress) {
        require(jdbc.sql("""
                        update catalog.upload
                           set received = :received, digest = :digest, format = :format, state = :state,
                               tail_key = :tail, expires_at = :expires
                         where id = :upload and lease = :token and state = 'RECEIVING'""")
                .param("upload", lease.upload())
                .param("token", lease.token())
                .param("received", progress.received())
                .param("digest", progress.digest())
                .param("format", progress.format())
                .param("state", progress.state().name())
                .param("tail", progress.tailKey())
                .param("expires", ResumableUploads.utc(clock.instant().plus(settings.keep())))
                .update());
        addParts(lease, progress.parts());
        if (progress.tailKey() != null && !intake.keep(progress.tailKey())) {
            throw new CatalogException(ProblemType.UPLOAD_CUT, "The piece took too long and was removed");
        }
        if (progress.formerTail() != null) {
            intake.forget(progress.formerTail());
        }
    }

    private void addParts(Lease lease, List<StoredPart> parts) {
        jdbc.sql("""
                        insert into catalog.upload_part (upload, number, tag)
                        select :upload, number, tag from unnest(:numbers::int[], :tags::text[]) as part (number, tag)""")
                .param("upload", lease.upload())
                .param("numbers", parts.stream().map(StoredPart::number).toArray(Integer[]::new))
                .param("tags", parts.stream().map(StoredPart::tag).toArray(String[]::new))
                .update();
    }

    /** In the transaction that registers the file; false where that was done before. */
    boolean done(String upload) {
        return jdbc.sql("update catalog.upload set state = 'DONE' where id = :upload and state = 'COMPLETE'")
                        .param("upload", upload)
                        .update()
                == 1;
    }

    private static void require(int rows) {
        if (rows != 1) {
            throw new CatalogException(ProblemType.UPLOAD_LOCKED, "The upload was ended or goes on elsewhere");
        }
    }
}
