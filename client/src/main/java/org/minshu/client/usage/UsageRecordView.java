package org.minshu.client.usage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One use.
 *
 * @param kind {@link org.minshu.model.vocabulary.UsageKind}
 * @param outcome {@link org.minshu.model.vocabulary.UsageOutcome}
 */
public record UsageRecordView(
        long id,
        Instant at,
        String kind,
        String outcome,
        @Nullable String organisation,
        @Nullable String caller,
        @Nullable String grant,
        @Nullable String scenario,
        String dataset,
        String datasetTitle,
        List<String> items,
        @Nullable Long rows,
        long bytes) {}
