package org.minshu.client.rows;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were pushed together.
 *
 * @param batch as its sender numbered it
 * @param state RECEIVED, LOADED once its rows are in the table, REFUSED where none of them fits
 * @param accepted rows that are in the table; null until it is loaded
 * @param refused rows that are not
 * @param refusals the first 1,000 of them
 * @param version of the table that has the rows
 */
public record BatchView(
        String distribution,
        String batch,
        PushMode mode,
        String state,
        long bytes,
        String sha256,
        @Nullable Long accepted,
        @Nullable Long refused,
        List<RowRefusal> refusals,
        @Nullable Integer version,
        Instant receivedAt) {

    public BatchView {
        refusals = List.copyOf(refusals);
    }
}
