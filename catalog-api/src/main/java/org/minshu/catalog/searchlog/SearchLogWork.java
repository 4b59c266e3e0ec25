package org.minshu.catalog.searchlog;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.work.CatalogWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what was searched for, after a while. */
@Configuration(proxyBeanMethods = false)
class SearchLogWork {

    @Bean
    CatalogWork forgettingSearches(SearchDays days, SearchLogSettings settings, Clock clock) {
        return new CatalogWork(Tasks.recurring("search-log-retention", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> {
                    var _ = days.forget(CivilTime.day(clock.instant().minus(settings.keep())));
                }));
    }
}
