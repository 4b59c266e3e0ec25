package org.minshu.ingestion.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.minshu.client.file.InspectDistribution;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the background work of this schema; any number of processes may do so side by side. */
@Component
@EnableConfigurationProperties(RetryPolicy.class)
class IngestionScheduler implements SmartLifecycle {

    private static final int THREADS = 2;

    private final DataSource dataSource;
    private final List<Task<?>> tasks;
    private volatile @Nullable Scheduler scheduler;

    IngestionScheduler(DataSource dataSource, List<IngestionWork<?>> work, RetryPolicy policy, ParkedTasks parked) {
        this.dataSource = dataSource;
        this.tasks =
                work.stream().<Task<?>>map(kind -> task(kind, policy, parked)).toList();
    }

    private static <T> Task<T> task(IngestionWork<T> work, RetryPolicy policy, ParkedTasks parked) {
        return Tasks.oneTime(work.task(), work.data())
                .onFailure(new RetryOrPark<>(policy, parked))
                .execute((task, _) -> work.handler().handle(task.getData()));
    }

    @Override
    public void start() {
        var started = Scheduler.create(dataSource, tasks)
                .tableName(InspectDistribution.TABLE)
                .serializer(new JsonData())
                .threads(THREADS)
                .pollingInterval(Duration.ofMillis(250))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        var running = scheduler;
        if (running != null) {
            running.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
