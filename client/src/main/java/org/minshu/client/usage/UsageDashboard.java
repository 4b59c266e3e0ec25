package org.minshu.client.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Use of some days at a glance.
 *
 * @param from first day, Asia/Shanghai
 * @param to last day, inclusive
 * @param step what the series is made by: HOUR up to two days, else DAY
 * @param total of these days
 * @param before of as many days just before
 * @param series days or hours with any use, in their order
 * @param tops what is used most, six of each kind
 * @param countedUntil everything recorded before is in these sums
 */
public record UsageDashboard(
        LocalDate from,
        LocalDate to,
        String step,
        UsageTotal total,
        UsageTotal before,
        List<UsageTotal> series,
        List<Top> tops,
        Instant countedUntil) {

    public UsageDashboard {
        series = List.copyOf(series);
        tops = List.copyOf(tops);
    }

    /**
     * What is used most of one kind.
     *
     * @param by DEPARTMENT, DATASET, LIBRARY, SCENARIO or ORGANISATION
     */
    public record Top(String by, List<UsageTotal> totals) {

        public Top {
            totals = List.copyOf(totals);
        }
    }
}
