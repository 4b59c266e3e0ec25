package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/** Body of {@code PUT /api/v1/libraries/{key}}; the fields are those of {@link LibraryView}. */
public record LibraryForm(
        @Nullable String type,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String lead) {}
