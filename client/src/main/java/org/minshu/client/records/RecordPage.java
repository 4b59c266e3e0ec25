package org.minshu.client.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of records, shaped as in Explore v2.1.
 *
 * @param totalCount rows of the whole answer; none on a walk by cursor
 * @param results a map for each row: text, numbers, truth, days and moments as ISO 8601, points as {@code lon} and {@code lat}
 * @param nextCursor where the walk goes on; none at its end
 */
public record RecordPage(
        @JsonProperty("total_count") @Nullable Long totalCount,
        List<Map<String, @Nullable Object>> results,
        @JsonProperty("next_cursor") @Nullable String nextCursor) {}
