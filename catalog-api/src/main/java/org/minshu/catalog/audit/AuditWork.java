package org.minshu.catalog.audit;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the trail sealed within a second, and its partitions ahead of time and within retention. */
@Configuration(proxyBeanMethods = false)
class AuditWork {

    @Bean
    CatalogWork sealing(AuditSealer sealer) {
        return new CatalogWork(Tasks.recurring("audit-seal", FixedDelay.of(Duration.ofMillis(300)))
                .execute((_, _) -> {
                    while (sealer.seal() > 0) {
                        // the next batch
                    }
                }));
    }

    @Bean
    CatalogWork retaining(AuditRetention retention) {
        return new CatalogWork(Tasks.recurring("audit-retention", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> retention.keep()));
    }
}
