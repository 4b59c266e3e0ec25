package org.minshu.client.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that was laid down.
 *
 * @param state IN_FORCE, PLANNED, PAST or CANCELLED
 */
public record PolicyValueView(
        long id,
        String value,
        LocalDate from,
        String reason,
        String state,
        Instant at,
        String by,
        @Nullable String cancelledBy) {}
