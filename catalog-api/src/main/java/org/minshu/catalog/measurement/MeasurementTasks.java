package org.minshu.catalog.measurement;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.policy.PolicySetting;
import org.minshu.catalog.work.CatalogWork;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When data are measured, and what of it is policy. */
@Configuration(proxyBeanMethods = false)
class MeasurementTasks {

    @Bean
    CatalogWork measuringData(MeasurementRunner runner) {
        return new CatalogWork(Tasks.recurring("measurement", FixedDelay.of(Duration.ofMillis(500)))
                .execute((_, _) -> runner.run()));
    }

    @Bean
    CatalogWork sweepingMeasurements(MeasurementWork work) {
        return new CatalogWork(Tasks.recurring("measurement-sweep", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> work.sweep()));
    }

    @Bean
    WorkQueue tablesToMeasure() {
        return new WorkQueue("catalog", "measurement", """
                select (select count(*) from (select from catalog.measurement_work
                          where not parked and not_before <= now() limit 10000) due) as queued,
                       (select extract(epoch from now() - not_before) from catalog.measurement_work
                          where not parked and not_before <= now() order by not_before limit 1) as oldest,
                       (select count(*) from (select from catalog.measurement_work
                          where not parked and not_before > now() limit 10000) failing) as failing,
                       (select count(*) from (select from catalog.measurement_work
                          where parked limit 10000) parked) as parked""");
    }

    @Bean
    PolicySetting minimumScorePolicy(MeasurementSettings initial) {
        return PolicySetting.number(MinimumScore.KEY, 9, initial.minimumScore(), 0, 100);
    }
}
