package org.minshu.client.reference;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change of a department, library, region or term.
 *
 * @param action CREATED, CHANGED, RETIRED, REINSTATED or MERGED
 * @param before what was said about it, by the names of fields; null where there was nothing
 * @param reason null where a program loaded it
 */
public record ReferenceChangeView(
        String action,
        @Nullable Map<String, @Nullable String> before,
        @Nullable Map<String, @Nullable String> after,
        @Nullable String reason,
        Instant at,
        String by) {

    /** The names of the fields that differ, in their order. */
    public List<String> changed() {
        var old = before == null ? Map.<String, @Nullable String>of() : before;
        var now = after == null ? Map.<String, @Nullable String>of() : after;
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .sorted()
                .toList();
    }
}
