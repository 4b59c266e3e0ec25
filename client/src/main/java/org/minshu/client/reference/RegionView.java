package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/**
 * A region.
 *
 * @param code six digits, GB/T 2260
 * @param level PROVINCE, CITY, COMPREHENSIVE_ZONE or COUNTY
 * @param datasets published datasets that name it or a region within it
 */
public record RegionView(
        String code,
        String name,
        @Nullable String nameEn,
        @Nullable String parent,
        String level,
        long datasets,
        long revision) {}
