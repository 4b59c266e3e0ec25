package org.minshu.catalog.usage;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the sums of use up to date, and closes records of downloads that a dead process left open. */
@Configuration(proxyBeanMethods = false)
class UsageWork {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration FOLDING = Duration.ofMillis(300);
    private static final Duration MONTHS = Duration.ofHours(6);

    @Bean
    CatalogWork abandonedDownloads(DownloadRecords records, UsageSettings settings, Clock clock) {
        return new CatalogWork(Tasks.recurring("abandoned-downloads", FixedDelay.of(PAUSE))
                .execute((_, _) -> {
                    var _ = records.abandon(clock.instant().minus(settings.longestDownload()));
                }));
    }

    @Bean
    CatalogWork usageRollups(UsageRollups rollups) {
        return new CatalogWork(
                Tasks.recurring("usage-rollups", FixedDelay.of(FOLDING)).execute((_, _) -> {
                    while (rollups.fold() > 0) {
                        // the next batch
                    }
                }));
    }

    @Bean
    CatalogWork usageMonths(UsageRollups rollups) {
        return new CatalogWork(
                Tasks.recurring("usage-months", FixedDelay.of(MONTHS)).execute((_, _) -> rollups.makeMonths()));
    }

    /** What is recorded and not in the sums yet. */
    @Bean
    WorkQueue usageQueue() {
        return new WorkQueue("catalog", "usage", """
                with waiting as (select noted_at from catalog.usage_change order by id limit 10000)
                select count(*) as queued, extract(epoch from clock_timestamp() - min(noted_at)) as oldest,
                       0 as failing, 0 as parked
                  from waiting""");
    }
}
