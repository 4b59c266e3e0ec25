package org.minshu.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the background work of one schema from its table {@code scheduled_tasks}; any number of processes do so side by side, and
 * work that a dead one had in hand comes back after 20 s. One that is told to stop begins nothing more from that moment on, may
 * finish what it has in hand, and gives the rest back at once.
 */
public final class WorkScheduler
        implements SmartLifecycle, ApplicationListener<AvailabilityChangeEvent<ReadinessState>> {

    /** After the drain, before the server closes, whose API the work may need: in standalone it is the same one. */
    private static final int PHASE = Integer.MAX_VALUE - 768;

    /** For what is in hand, once before it is interrupted and once after. */
    private static final Duration FINISHING = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final String schema;
    private final int threads;
    private final Serializer serializer;
    private final List<Task<?>> tasks;
    private final WorkerName name = WorkerName.ofThisProcess();
    private volatile @Nullable Scheduler scheduler;

    public WorkScheduler(
            DataSource dataSource, String schema, int threads, Serializer serializer, List<Task<?>> tasks) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.threads = threads;
        this.serializer = serializer;
        this.tasks = List.copyOf(tasks);
    }

    @Override
    public void start() {
        var started = Scheduler.create(dataSource, tasks(task -> !(task instanceof RecurringTask<?>)))
                .startTasks(recurring())
                .tableName(schema + ".scheduled_tasks")
                .schedulerName(name)
                .serializer(serializer)
                .threads(threads)
                .pollingInterval(Duration.ofMillis(250))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(FINISHING)
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
        return tasks.stream().filter(wanted).toList();
    }

    @Override
    public void stop() {
        var running = scheduler;
        if (running != null) {
            running.stop();
            scheduler = null;
            UnfinishedWork.of(name, schema).giveBack(dataSource);
        }
    }

    /** The process was told to stop: other workers begin what is due. */
    @Override
    public void onApplicationEvent(AvailabilityChangeEvent<ReadinessState> change) {
        var running = scheduler;
        if (running != null && change.getState() == ReadinessState.REFUSING_TRAFFIC) {
            running.pause();
        }
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
