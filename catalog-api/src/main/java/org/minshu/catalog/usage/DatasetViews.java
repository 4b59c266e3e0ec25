package org.minshu.catalog.usage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetViewed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Collects views in memory and writes them each second: a kill may lose that second, readers never wait. */
@Component
class DatasetViews implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatasetViews.class);
    private static final int BATCH = 1_000;
    private static final long PAUSE_MILLIS = 1_000;

    private final ViewRecords records;
    private final Clock clock;
    private final BlockingQueue<View> waiting;
    private final AtomicLong dropped = new AtomicLong();
    private volatile @Nullable Thread writer;

    DatasetViews(ViewRecords records, UsageSettings settings, Clock clock) {
        this.records = records;
        this.clock = clock;
        this.waiting = new ArrayBlockingQueue<>(settings.viewsHeld());
    }

    @EventListener
    void viewed(DatasetViewed viewed) {
        if (!waiting.offer(new View(clock.instant(), viewed))) {
            dropped.incrementAndGet();
        }
    }

    @Override
    public void start() {
        writer = Thread.ofVirtual().name("dataset-views").start(this::writeAgainAndAgain);
    }

    private void writeAgainAndAgain() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(PAUSE_MILLIS);
                write();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything that waits, a batch at a time; what cannot be written now waits on. */
    private void write() {
        var batch = new ArrayList<View>();
        while (waiting.drainTo(batch, BATCH) > 0) {
            try {
                records.add(batch);
            } catch (DataAccessException later) {
                long lost = batch.stream().filter(view -> !waiting.offer(view)).count();
                dropped.addAndGet(lost);
                LOG.warn("{} views wait for the database: {}", waiting.size(), later.getMessage());
                return;
            }
            batch.clear();
        }
        long lost = dropped.getAndSet(0);
        if (lost > 0) {
            LOG.warn("{} views were not recorded: more came than could be held", lost);
        }
    }

    @Override
    public void stop() {
        var running = writer;
        if (running != null) {
            running.interrupt();
            try {
                running.join();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            writer = null;
            write();
        }
    }

    @Override
    public boolean isRunning() {
        return writer != null;
    }

    /** One view. */
    record View(Instant at, DatasetViewed viewed) {}
}
