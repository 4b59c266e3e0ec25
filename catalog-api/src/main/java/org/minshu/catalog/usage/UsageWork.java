package org.minshu.catalog.usage;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes records of downloads that a dead process left open. */
@Configuration(proxyBeanMethods = false)
class UsageWork {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    CatalogWork abandonedDownloads(DownloadRecords records, UsageSettings settings, Clock clock) {
        return new CatalogWork(Tasks.recurring("abandoned-downloads", FixedDelay.of(PAUSE))
                .execute((_, _) -> {
                    var _ = records.abandon(clock.instant().minus(settings.longestDownload()));
                }));
    }
}
