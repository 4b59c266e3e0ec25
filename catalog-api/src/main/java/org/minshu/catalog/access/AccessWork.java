package org.minshu.catalog.access;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to requests by itself, because time passes. */
@Configuration(proxyBeanMethods = false)
class AccessWork {

    @Bean
    CatalogWork reminding(Reminders reminders) {
        return new CatalogWork(Tasks.recurring("access-reminders", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((_, _) -> reminders.remind()));
    }

    @Bean
    CatalogWork supplementLapse(LapsedSupplements lapsed) {
        return new CatalogWork(Tasks.recurring("access-supplement-lapse", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> lapsed.end()));
    }
}
