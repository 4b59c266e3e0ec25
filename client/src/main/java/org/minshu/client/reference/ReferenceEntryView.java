package org.minshu.client.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A department, library, region or term as the authority keeps it.
 *
 * @param list department, library, region or the name of a code list
 * @param fields what is said about it: the fields of its form by their names
 * @param retired whether it is no longer offered
 * @param mergedInto key of the department of today where it was merged into another
 * @param uses how many datasets name it (of a kind, departments; of a field, scenarios)
 */
public record ReferenceEntryView(
        String list,
        String key,
        String nameZh,
        @Nullable String nameEn,
        Map<String, @Nullable String> fields,
        boolean retired,
        @Nullable String mergedInto,
        long uses,
        long revision) {}
