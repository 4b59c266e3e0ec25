package org.minshu.client.usage;

import org.jspecify.annotations.Nullable;

/**
 * A sum.
 *
 * @param key what it is a sum for: an ISO date, an hour such as 2026-08-26T09 (both Asia/Shanghai), a department's key, a dataset's slug, a library's key, a scenario's id
 * @param downloads begun, without refused ones
 * @param aborted how many of the downloads broke off
 * @param bytes sent in completed and aborted downloads
 */
public record UsageTotal(
        String key,
        @Nullable String nameZh,
        @Nullable String nameEn,
        long views,
        long downloads,
        long refused,
        long aborted,
        long rows,
        long bytes) {}
