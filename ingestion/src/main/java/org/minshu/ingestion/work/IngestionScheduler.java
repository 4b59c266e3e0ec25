package org.minshu.ingestion.work;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import javax.sql.DataSource;
import org.minshu.database.WorkScheduler;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs what the features contribute, with retries and parking. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetryPolicy.class)
class IngestionScheduler {

    private static final int THREADS = 2;

    @Bean
    WorkScheduler ingestionWorkScheduler(
            DataSource dataSource, List<IngestionWork<?>> work, RetryPolicy policy, ParkedTasks parked) {
        var tasks =
                work.stream().<Task<?>>map(kind -> task(kind, policy, parked)).toList();
        return new WorkScheduler(dataSource, "ingestion", THREADS, new JsonData(), tasks);
    }

    @Bean
    WorkQueue ingestionTasks() {
        return WorkQueue.ofScheduledTasks(
                "ingestion", "(select count(*) from (select from ingestion.parked_task limit 10000) parked)");
    }

    private static <T> Task<T> task(IngestionWork<T> work, RetryPolicy policy, ParkedTasks parked) {
        return Tasks.oneTime(work.task(), work.data())
                .onFailure(new RetryOrPark<>(policy, parked))
                .execute((task, _) -> work.handler().handle(task.getData()));
    }
}
