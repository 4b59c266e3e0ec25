package org.minshu.client.usage;

import org.jspecify.annotations.Nullable;

/**
 * A sum.
 *
 * @param key what it is a sum for: an ISO date, a department's key, a dataset's slug, a library's key, a scenario's id
 * @param bytes sent in completed and aborted downloads
 */
public record UsageTotal(
        String key,
        @Nullable String nameZh,
        @Nullable String nameEn,
        long views,
        long downloads,
        long refused,
        long rows,
        long bytes) {}
