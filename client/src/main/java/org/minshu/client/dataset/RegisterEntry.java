package org.minshu.client.dataset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/** An entry in the register of a department, whatever its state. */
public record RegisterEntry(
        String code,
        String slug,
        @Nullable String title,
        String state,
        int version,
        Named department,
        @Nullable String openType,
        @Nullable Integer level,
        int distributions,
        @Nullable String reason,
        Instant updatedAt) {}
