package org.minshu.client.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription of the caller.
 *
 * @param dataset slug; null for a search
 * @param query as an address writes it; null for a dataset
 * @param titleEn of the dataset, where it has one
 */
public record SubscriptionView(
        long id,
        @Nullable String dataset,
        @Nullable String query,
        String title,
        @Nullable String titleEn,
        Instant createdAt) {}
