package org.minshu.catalog.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
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
        var started = Scheduler.create(dataSource, tasks(task -> !(task instanceof RecurringTask<?>)))
                .startTasks(recurring())
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

    /** Only these are put on the table by starting; the others are, by whoever leaves the work. */
    private List<RecurringTask<?>> recurring() {
        return tasks(task -> task instanceof RecurringTask<?>).stream()
                .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                .toList();
    }

    private List<Task<?>> tasks(Predicate<Task<?>> wanted) {
        return work.stream().<Task<?>>map(CatalogWork::task).filter(wanted).toList();
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
