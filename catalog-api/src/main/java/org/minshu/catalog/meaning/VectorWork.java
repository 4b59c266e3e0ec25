package org.minshu.catalog.meaning;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets what is published be found by its meaning within seconds. */
@Configuration(proxyBeanMethods = false)
class VectorWork {

    @Bean
    CatalogWork computingVectors(VectorKeeper keeper) {
        return new CatalogWork(Tasks.recurring("vectors", FixedDelay.of(Duration.ofMillis(500)))
                .execute((_, context) ->
                        keeper.run(() -> context.getSchedulerState().isShuttingDown())));
    }

    @Bean
    CatalogWork lookingForVectors(VectorKeeper keeper) {
        return new CatalogWork(Tasks.recurring("vectors-missing", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> keeper.lookAround()));
    }

    /** Parked is what the model fails with. */
    @Bean
    WorkQueue textsWithoutVectors() {
        return new WorkQueue("catalog", "meaning", """
                select (select count(*) from (select from catalog.vector_work
                          where refused is null limit 10000) waiting) as queued,
                       (select extract(epoch from clock_timestamp() - enqueued_at) from catalog.vector_work
                          where refused is null order by id limit 1) as oldest,
                       0 as failing,
                       (select count(*) from (select from catalog.vector_work
                          where refused is not null limit 10000) refused) as parked""");
    }
}
