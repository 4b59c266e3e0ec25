package org.minshu.ingestion.work;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import javax.sql.DataSource;
import org.minshu.database.WorkScheduler;
import org.minshu.operations.metric.WorkQueue;
import org.minshu.operations.trace.WorkTraces;
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
            DataSource dataSource,
            List<IngestionWork<?>> work,
            RetryPolicy policy,
            ParkedTasks parked,
            WorkTraces traces) {
        var tasks = work.stream()
                .<Task<?>>map(kind -> task(kind, policy, parked, traces))
                .toList();
        return new WorkScheduler(dataSource, "ingestion", THREADS, new JsonData(), tasks);
    }

    @Bean
    WorkQueue ingestionTasks() {
        return WorkQueue.ofScheduledTasks(
                "ingestion", "(select count(*) from (select from ingestion.parked_task limit 10000) parked)");
    }

    private static <T> Task<T> task(IngestionWork<T> work, RetryPolicy policy, ParkedTasks parked, WorkTraces traces) {
        return Tasks.oneTime(work.task(), work.data())
                .onFailure(new RetryOrPark<>(policy, parked))
                .execute((task, _) -> handle(work, task.getData(), traces));
    }

    private static <T> void handle(IngestionWork<T> work, T data, WorkTraces traces) {
        traces.go(
                work.task(),
                work.traceparent().apply(data),
                () -> work.handler().handle(data));
    }
}
