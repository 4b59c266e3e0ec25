package org.minshu.catalog.dataset.quality;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scores within seconds what was changed. */
@Configuration(proxyBeanMethods = false)
class QualityWork {

    @Bean
    CatalogWork scoringQuality(QualityScoring scoring) {
        return new CatalogWork(
                Tasks.recurring("quality", FixedDelay.of(Duration.ofSeconds(1))).execute((_, _) -> scoring.run()));
    }

    /** What fails is tried again in a second, the whole batch. */
    @Bean
    WorkQueue entriesToScore() {
        return new WorkQueue("catalog", "quality", """
                select (select count(*) from (select from catalog.quality_work limit 10000) waiting) as queued,
                       (select extract(epoch from clock_timestamp() - enqueued_at) from catalog.quality_work
                          order by id limit 1) as oldest,
                       0 as failing,
                       0 as parked""");
    }
}
