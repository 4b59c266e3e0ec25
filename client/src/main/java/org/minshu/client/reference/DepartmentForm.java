package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/** Body of {@code PUT /api/v1/departments/{key}}; the fields are those of {@link DepartmentView}. */
public record DepartmentForm(
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String classCode,
        @Nullable String creditCode,
        @Nullable String region,
        @Nullable String kind) {}
