package org.minshu.client.measurement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of measuring a version of a table.
 *
 * @param table as requests for records name it
 * @param score the mean of its dimensions; null where no rule could be checked
 * @param grade A, B, C or D; null without a score
 */
public record TableMeasurement(
        String table,
        String name,
        int version,
        long rows,
        Instant madeAt,
        Instant measuredAt,
        @Nullable Double score,
        @Nullable String grade,
        List<DimensionMark> dimensions,
        List<RuleResult> rules) {}
