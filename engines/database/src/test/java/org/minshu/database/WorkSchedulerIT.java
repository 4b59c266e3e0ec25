package org.minshu.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.serializer.JavaSerializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.embedded.TestEngines;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WorkSchedulerIT {

    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stubborn = new CountDownLatch(1);

    private DataSource database;
    private JdbcClient jdbc;
    private WorkScheduler first;
    private WorkScheduler second;

    @BeforeEach
    void twoWorkers() {
        var fresh = TestEngines.shared().freshDatabase();
        database = new DriverManagerDataSource(
                fresh.url(), fresh.superuser().user(), fresh.superuser().password());
        jdbc = JdbcClient.create(database);
        jdbc.sql("""
                create schema work;
                create table work.scheduled_tasks (
                    task_name text, task_instance text, task_data bytea, execution_time timestamp with time zone,
                    picked boolean, picked_by text, last_success timestamp with time zone,
                    last_failure timestamp with time zone, consecutive_failures integer,
                    last_heartbeat timestamp with time zone, version bigint, priority smallint, state text,
                    primary key (task_name, task_instance))""").update();
        first = worker(Tasks.oneTime("work").execute((task, _) -> {
            begun.add(task.getId());
            waitStubbornly();
        }));
        second = worker(Tasks.oneTime("work").execute((task, _) -> done.add(task.getId())));
    }

    @AfterEach
    void stopBoth() {
        stubborn.countDown();
        first.stop();
        second.stop();
    }

    @Test
    void whatAStoppedWorkerDidNotFinishIsDoneByAnotherAtOnce() {
        first.start();
        leave("a");
        await(Duration.ofSeconds(10), () -> begun.contains("a"));
        first.onApplicationEvent(new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
        second.start();

        first.stop();

        // An order of magnitude before anybody would miss its heartbeats.
        await(Duration.ofSeconds(2), () -> done.contains("a"));
    }

    @Test
    void nothingIsBegunAfterTheProcessWasToldToStop() {
        first.start();
        first.onApplicationEvent(new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
        leave("b");

        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        assertThat(begun).isEmpty();
        second.start();
        await(Duration.ofSeconds(5), () -> done.contains("b"));
    }

    private WorkScheduler worker(Task<?> task) {
        return new WorkScheduler(database, "work", 1, new JavaSerializer(), List.of(task));
    }

    private void leave(String instance) {
        jdbc.sql("""
                        insert into work.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values ('work', ?, now(), false, 1)""").param(instance).update();
    }

    /** As code that cannot be interrupted does. */
    private void waitStubbornly() {
        while (stubborn.getCount() > 0) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static void await(Duration patience, BooleanSupplier condition) {
        var deadline = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
