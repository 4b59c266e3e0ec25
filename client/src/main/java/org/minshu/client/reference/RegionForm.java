package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/** Body of {@code PUT /api/v1/regions/{code}}; the fields are those of {@link RegionView}. */
public record RegionForm(
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String parent,
        @Nullable String level) {}
