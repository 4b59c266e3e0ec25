package org.minshu.catalog.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the background work of this schema; what is due in another process's hands is left to it. */
@Component
class CatalogScheduler implements SmartLifecycle {

    private final DataSource dataSource;
    private final List<CatalogWork> work;
    private volatile @Nullable Scheduler scheduler;

    CatalogScheduler(DataSource dataSource, List<CatalogWork> work) {
        this.dataSource = dataSource;
        this.work = List.copyOf(work);
    }

    @Override
    public void start() {
        var started = Scheduler.create(
                        dataSource,
                        work.stream().<Task<?>>map(CatalogWork::task).toList())
                .tableName("catalog.scheduled_tasks")
                .threads(4)
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
