package org.minshu.client.measurement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quality of a dataset's data, as against that of its metadata.
 *
 * @param tables the newest version of each of its tables, the newest first, at most 20; the first is what the dataset is ranked by
 * @param trend of all versions, the oldest first, the newest 60 of them
 * @param rowsVisible whether the caller may see rows
 * @param waiting whether a version of a table is still to be measured
 * @param minimum what the authority requires before an entry is submitted; 0 where it requires nothing
 */
public record DataQualityView(
        String code,
        String slug,
        List<TableMeasurement> tables,
        List<TrendPoint> trend,
        boolean rowsVisible,
        boolean waiting,
        int minimum) {

    public record TrendPoint(
            String table,
            String name,
            int version,
            Instant madeAt,
            @Nullable Double score,
            List<DimensionMark> dimensions) {}
}
