package org.minshu.client.overview;

import java.util.List;
import org.minshu.client.dataset.DatasetSummary;

/**
 * The front page.
 *
 * @param rows sum of the records that departments state
 * @param usesYesterday views and downloads of the day before, Asia/Shanghai
 * @param recent the six published last
 * @param popular the six used most in the last 30 days
 */
public record OverviewView(
        long datasets,
        long open,
        long departments,
        long rows,
        long scenarios,
        long usesYesterday,
        List<DatasetSummary> recent,
        List<Popular> popular) {

    public record Popular(DatasetSummary dataset, long uses) {}
}
