package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/**
 * A region.
 *
 * @param code six digits, GB/T 2260
 * @param level PROVINCE, CITY, COMPREHENSIVE_ZONE or COUNTY
 * @param datasets published datasets that name it or a region within it
 * @param retired whether it is no longer offered
 */
public record RegionView(
        String code,
        String name,
        @Nullable String nameEn,
        @Nullable String parent,
        String level,
        long datasets,
        long revision,
        boolean retired) {

    public RegionView(
            String code,
            String name,
            @Nullable String nameEn,
            @Nullable String parent,
            String level,
            long datasets,
            long revision) {
        this(code, name, nameEn, parent, level, datasets, revision, false);
    }
}
