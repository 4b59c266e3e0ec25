package org.minshu.catalog.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.file.Intake;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.PartedObjectStore;
import org.minshu.objects.PartedUpload;
import org.minshu.objects.StoredPart;

/**
 * One piece on its way in, under a lease: cut into parts, each durable before the offset says so. What is left when the piece
 * ends or is cut becomes the tail, with which the next piece begins its first part. A piece with a checksum counts as a whole.
 */
final class Receiving {

    private static final int READ = 64 * 1024;

    private final Upload upload;
    private final Lease lease;
    private final @Nullable Checksum checksum;
    private final PartedObjectStore objects;
    private final Leases leases;
    private final Intake intake;
    private final Duration leaseTime;

    private final byte[] part;
    private final RunningSha256 digest;
    private final List<StoredPart> stored = new ArrayList<>();
    private @Nullable PartedUpload parted;
    private @Nullable String format;
    private @Nullable String tailKey;
    private int filled;
    private long offset;
    private long extended = System.nanoTime();

    Receiving(
            Upload upload,
            Lease lease,
            @Nullable Checksum checksum,
            PartedObjectStore objects,
            Leases leases,
            Intake intake,
            Duration leaseTime) {
        this.upload = upload;
        this.lease = lease;
        this.checksum = checksum;
        this.objects = objects;
        this.leases = leases;
        this.intake = intake;
        this.leaseTime = leaseTime;
        this.part = new byte[(int) Math.min(upload.partBytes(), upload.bytes())];
        this.digest = new RunningSha256(upload.digest());
        this.parted = upload.parted();
        this.format = upload.format();
        this.tailKey = upload.tailKey();
        this.offset = upload.received();
    }

    /**
     * Takes in the piece.
     *
     * @return where the upload stands durably
     * @throws CatalogException UPLOAD_CUT, UPLOAD_CHECKSUM, UPLOAD_LOCKED, FILE_TOO_LARGE, FILE_TYPE_REFUSED, FILE_TYPE_MISMATCH
     */
    long receive(InputStream piece) {
        loadTail();
        long last = offset;
        try {
            for (int read = read(piece); read >= 0; read = read(piece)) {
                taken(read);
            }
        } catch (IOException cut) {
            if (checksum == null && offset > last) {
                keepRest();
            }
            throw new CatalogException(ProblemType.UPLOAD_CUT, "The piece broke off at byte " + offset);
        }
        if (checksum != null) {
            checksum.verify();
        }
        keepRest();
        return offset;
    }

    private void loadTail() {
        if (tailKey == null) {
            return;
        }
        try (var tail = objects.get(tailKey, 0, upload.tailBytes())) {
            filled = tail.readNBytes(part, 0, upload.tailBytes());
        } catch (IOException broken) {
            throw new CatalogException(ProblemType.STORAGE_UNAVAILABLE, "What arrived before could not be read");
        }
    }

    private int read(InputStream piece) throws IOException {
        if (filled == part.length) {
            sendPart();
        }
        int room = (int) Math.min(Math.min(READ, part.length - filled), upload.bytes() - offset);
        if (room > 0) {
            return piece.read(part, filled, room);
        }
        if (piece.read() >= 0) {
            throw new CatalogException(ProblemType.FILE_TOO_LARGE, "More than the stated " + upload.bytes() + " bytes");
        }
        return -1;
    }

    private void taken(int read) {
        digest.update(part, filled, read);
        if (checksum != null) {
            checksum.update(part, filled, read);
        }
        filled += read;
        offset += read;
        if (System.nanoTime() - extended > leaseTime.toNanos() / 3) {
            leases.extend(lease, leaseTime);
            extended = System.nanoTime();
        }
    }

    /** A whole part, of which more follow. */
    private void sendPart() {
        if (offset == upload.bytes()) {
            return;
        }
        send();
        if (checksum == null) {
            advance(Upload.State.RECEIVING, null);
        }
    }

    private void send() {
        findFormat();
        if (parted == null) {
            parted = objects.start(upload.key());
            leases.startParts(lease, parted.id());
        }
        int number = Math.toIntExact((offset - 1) / upload.partBytes()) + 1;
        stored.add(objects.part(parted, number, part, filled));
        filled = 0;
    }

    private void keepRest() {
        if (offset == upload.bytes()) {
            sendLast();
            advance(Upload.State.COMPLETE, null);
        } else if (filled == part.length) {
            send();
            advance(Upload.State.RECEIVING, null);
        } else if (offset > upload.received()) {
            advance(Upload.State.RECEIVING, keepTail());
        }
    }

    private void sendLast() {
        if (upload.isOnePart()) {
            findFormat();
            intake.expect(upload.key());
            put(upload.key());
        } else {
            send();
        }
    }

    private @Nullable String keepTail() {
        findFormat();
        if (filled == 0) {
            return null;
        }
        var key = "uploads/" + upload.id() + "/" + UUID.randomUUID();
        intake.expect(key);
        put(key);
        return key;
    }

    private void put(String key) {
        try (var content = new ByteArrayInputStream(part, 0, filled)) {
            var _ = objects.put(key, content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The first bytes lie in the first part's buffer; later ones do not say more. */
    private void findFormat() {
        if (format == null && (offset >= Intake.BEGINNING || offset == upload.bytes())) {
            format = intake.format(upload.name(), Arrays.copyOf(part, Math.min(filled, Intake.BEGINNING)));
        }
    }

    private void advance(Upload.State state, @Nullable String tail) {
        var former = tailKey;
        leases.advance(lease, new Leases.Progress(offset, digest.state(), format, state, stored, tail, former));
        stored.clear();
        tailKey = tail;
        if (former != null) {
            intake.discard(former);
        }
    }
}
