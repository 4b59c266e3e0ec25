package org.minshu.catalog.subscription;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells followers within seconds, owners of searches within minutes. */
@Configuration(proxyBeanMethods = false)
class SubscriptionWork {

    @Bean
    CatalogWork tellingFollowers(Followers followers) {
        return new CatalogWork(Tasks.recurring("subscription-followers", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((_, _) -> followers.run()));
    }

    /** What fails is tried again in two seconds, the whole of it. */
    @Bean
    WorkQueue changesToTell() {
        return new WorkQueue("catalog", "followers", """
                select (select count(*) from (select from catalog.subscription_work limit 10000) waiting) as queued,
                       (select extract(epoch from clock_timestamp() - enqueued_at) from catalog.subscription_work
                          order by id limit 1) as oldest,
                       0 as failing,
                       0 as parked""");
    }

    @Bean
    CatalogWork askingKeptSearches(Matches matches) {
        return new CatalogWork(Tasks.recurring("subscription-searches", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((_, _) -> matches.run()));
    }
}
