package org.minshu.client.subscription;

import org.jspecify.annotations.Nullable;

/**
 * What to be told about: a dataset or a search.
 *
 * @param dataset slug of a published dataset; null for a search
 * @param query parameters of {@code GET /api/v1/datasets} as an address writes them, without paging and order; null for a dataset
 * @param title what the person calls the search, up to 100 characters; a dataset has its own
 */
public record SubscriptionForm(
        @Nullable String dataset,
        @Nullable String query,
        @Nullable String title) {}
