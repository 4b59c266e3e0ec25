package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/**
 * A 提供部门, a DCAT publisher.
 *
 * @param key short and stable, such as {@code sthjt}
 * @param classCode the eight digits its resource codes begin with (前段码)
 * @param creditCode unified social credit code, 18 characters, GB 32100
 * @param region code of the region it belongs to, GB/T 2260
 * @param datasets how many published datasets it has
 * @param retired whether nothing is registered for it any more
 * @param mergedInto key of the department of today where it was merged into another
 */
public record DepartmentView(
        String key,
        String nameZh,
        @Nullable String nameEn,
        String classCode,
        String creditCode,
        String region,
        String kind,
        long datasets,
        long revision,
        boolean retired,
        @Nullable String mergedInto) {

    public DepartmentView(
            String key,
            String nameZh,
            @Nullable String nameEn,
            String classCode,
            String creditCode,
            String region,
            String kind,
            long datasets,
            long revision) {
        this(key, nameZh, nameEn, classCode, creditCode, region, kind, datasets, revision, false, null);
    }
}
