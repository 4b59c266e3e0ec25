package org.minshu.catalog.search;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes a published change findable within a second. */
@Configuration(proxyBeanMethods = false)
class IndexWork {

    @Bean
    CatalogWork indexing(IndexKeeper keeper) {
        return new CatalogWork(
                Tasks.recurring("index", FixedDelay.of(Duration.ofMillis(200))).execute((_, _) -> keeper.run()));
    }

    /** In the order of the queue itself; parked is what the engine will never take. */
    @Bean
    WorkQueue indexQueue() {
        return new WorkQueue("catalog", WorkQueue.INDEX, """
                select (select count(*) from (select from catalog.index_work
                          where refused is null limit 10000) waiting) as queued,
                       (select extract(epoch from clock_timestamp() - enqueued_at) from catalog.index_work
                          where refused is null order by id limit 1) as oldest,
                       0 as failing,
                       (select count(*) from (select from catalog.index_work
                          where refused is not null limit 10000) refused) as parked""");
    }

    @Bean
    CatalogWork followingUse(Indexer indexer) {
        return new CatalogWork(Tasks.recurring("index-popularity", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> indexer.queueMoving()));
    }
}
