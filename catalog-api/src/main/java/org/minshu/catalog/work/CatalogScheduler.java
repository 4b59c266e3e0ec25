package org.minshu.catalog.work;

import com.github.kagkarlsson.scheduler.serializer.JavaSerializer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import javax.sql.DataSource;
import org.minshu.database.WorkScheduler;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs what the features contribute. */
@Configuration(proxyBeanMethods = false)
class CatalogScheduler {

    private static final int THREADS = 4;

    @Bean
    WorkScheduler catalogWorkScheduler(DataSource dataSource, List<CatalogWork> work) {
        var tasks = work.stream().<Task<?>>map(CatalogWork::task).toList();
        return new WorkScheduler(dataSource, "catalog", THREADS, new JavaSerializer(), tasks);
    }

    /** What recurs is never parked. */
    @Bean
    WorkQueue catalogTasks() {
        return WorkQueue.ofScheduledTasks("catalog", "0");
    }
}
