package org.minshu.client.person;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of what holds for a user. */
public record PersonChangeView(Held before, Held after, String reason, Instant at, String by) {

    /** What is laid down. */
    public record Held(
            List<String> addedRoles,
            List<String> removedRoles,
            @Nullable String department,
            boolean suspended) {}
}
