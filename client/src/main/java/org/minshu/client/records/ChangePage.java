package org.minshu.client.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that differ between two versions of a table, in the order of their keys.
 *
 * @param hasMore whether there are further ones
 */
public record ChangePage(
        int from,
        int to,
        List<Change> results,
        @JsonProperty("has_more") boolean hasMore) {

    /**
     * A row that differs.
     *
     * @param change ADDED, REMOVED or CHANGED
     * @param before its other values in the earlier version; none where it was added
     * @param after its other values in the later version; none where it was removed
     */
    public record Change(
            String change,
            Map<String, @Nullable Object> key,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {}
}
