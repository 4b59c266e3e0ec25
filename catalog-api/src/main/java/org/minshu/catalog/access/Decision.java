package org.minshu.catalog.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who decided, when, and what they wrote. */
record Decision(
        String decidedBy,
        String decidedByName,
        Instant decidedAt,
        @Nullable String comment) {}
