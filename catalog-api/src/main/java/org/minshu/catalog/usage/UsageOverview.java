package org.minshu.catalog.usage;

import java.util.List;
import java.util.stream.Stream;
import org.minshu.catalog.security.Caller;
import org.minshu.client.usage.UsageDashboard;
import org.minshu.client.usage.UsageDashboard.Top;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the dashboard together, from one state of the rollups. */
@Component
class UsageOverview {

    private static final int SHOWN = 6;
    private static final int MOST_DAYS = 400;
    private static final int DAYS_BY_HOUR = 2;

    private final UsageTotals totals;
    private final UsageRollups rollups;

    UsageOverview(UsageTotals totals, UsageRollups rollups) {
        this.totals = totals;
        this.rollups = rollups;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public UsageDashboard of(UsageQuery query, Caller caller) {
        if (query.days() > MOST_DAYS) {
            throw UsageQuery.invalid("from and to are at most " + MOST_DAYS + " days apart");
        }
        var step = query.days() > DAYS_BY_HOUR ? Dimension.DAY : Dimension.HOUR;
        return new UsageDashboard(
                query.from(),
                query.to(),
                step.name(),
                totals.all(query, caller),
                totals.all(query.before(), caller),
                totals.by(step, query, MOST_DAYS, caller),
                tops(query, caller),
                rollups.countedUntil());
    }

    private List<Top> tops(UsageQuery query, Caller caller) {
        return Stream.of(Dimension.values())
                .filter(dimension -> !dimension.isTime())
                .map(dimension -> new Top(dimension.name(), totals.by(dimension, query, SHOWN, caller)))
                .toList();
    }
}
