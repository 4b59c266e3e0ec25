package org.minshu.client.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/** A request in a list. */
public record AccessRequestEntry(
        String no,
        String state,
        String organisation,
        @Nullable Named scenario,
        int datasets,
        int items,
        @Nullable Instant submittedAt,
        Instant updatedAt,
        @Nullable Instant deadline,
        boolean overdue,
        @Nullable String grant) {}
