package org.minshu.client.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision on many entries that are open and shared without conditions.
 *
 * @param outcome PUBLISHED or RETURNED
 * @param reason required where they are returned, 1 to 500 characters
 * @param entries 1 to 50, each with the revision that was read
 */
public record PublicationForm(
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable List<Entry> entries) {

    public record Entry(@Nullable String code, @Nullable Long revision) {}
}
