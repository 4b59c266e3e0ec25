package org.minshu.catalog.upload;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.file.Intake;
import org.minshu.catalog.security.Caller;
import org.minshu.client.upload.UploadView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.PartedObjectStore;
import org.minshu.objects.PartedUpload;

/**
 * A file on its way in, as it stands durably.
 *
 * @param received bytes that are stored: whole parts, and a tail behind them
 * @param digest unfinished, of the received bytes: a state of {@link RunningSha256}
 * @param format once enough has arrived to tell
 * @param partedId the store's name for the parts; null where there are none
 * @param tailKey the object with the bytes behind the last whole part; null where there are none
 * @param leased whether a sender holds it now
 */
record Upload(
        String id,
        ResourceCode dataset,
        String department,
        String name,
        Map<String, String> metadata,
        long bytes,
        int partBytes,
        long received,
        String digest,
        @Nullable String format,
        State state,
        @Nullable ProblemType refusal,
        @Nullable String partedId,
        @Nullable String tailKey,
        boolean leased,
        Creator creator,
        Instant createdAt,
        Instant expiresAt) {

    private static final int USUAL_PART = 8 << 20;

    enum State {
        RECEIVING,
        /** Every byte is stored; the file is not yet registered. */
        COMPLETE,
        DONE,
        REFUSED,
        /** Nobody wants it; what is stored of it is being removed. */
        ENDED
    }

    /** Who began it, for whom it is registered where nobody else ends it. */
    record Creator(String subject, String name, Role role, String department) {

        Caller caller() {
            return new Caller(subject, name, Set.of(role), department, null, null);
        }
    }

    Upload {
        metadata = Map.copyOf(metadata);
    }

    /** Parts of one size: few enough for the store, and as small as that allows. */
    static int partBytes(long bytes) {
        long least = (bytes + PartedObjectStore.MOST_PARTS - 1) / PartedObjectStore.MOST_PARTS;
        return Math.toIntExact(Math.max(USUAL_PART, least));
    }

    boolean isOnePart() {
        return bytes <= partBytes;
    }

    int wholeParts() {
        return Math.toIntExact(received / partBytes);
    }

    int tailBytes() {
        return Math.toIntExact(received % partBytes);
    }

    String key() {
        return Intake.key(id);
    }

    @Nullable PartedUpload parted() {
        return partedId == null ? null : new PartedUpload(key(), partedId);
    }

    UploadView view() {
        return new UploadView(
                id, name, bytes, received, metadata, state.name(), refusal, creator.name(), createdAt, expiresAt);
    }
}
