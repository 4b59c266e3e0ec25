package org.minshu.client.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * One value taking the place of another.
 *
 * @param state PLANNED, RUNNING, DONE, CANCELLED or PARKED (it failed again and again and waits for a person)
 * @param counts what has been moved so far, by kind
 * @param failure why it broke off last
 * @param mayCancel whether it has not begun
 */
public record SuccessionView(
        long id,
        String list,
        Named source,
        Named target,
        LocalDate from,
        String reason,
        String state,
        Map<String, Long> counts,
        @Nullable String failure,
        Instant createdAt,
        String createdBy,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String cancelledBy,
        @Nullable String cancelReason,
        boolean mayCancel) {}
