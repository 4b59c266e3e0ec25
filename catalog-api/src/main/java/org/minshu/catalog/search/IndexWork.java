package org.minshu.catalog.search;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
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

    @Bean
    CatalogWork followingUse(Indexer indexer) {
        return new CatalogWork(Tasks.recurring("index-popularity", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> indexer.queueMoving()));
    }
}
