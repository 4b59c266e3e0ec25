package org.minshu.catalog.searchlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.search.Searched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Collects searches in memory and adds them up each second: a kill may lose that second, searchers never wait. */
@Component
class SearchLog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchLog.class);
    private static final int BATCH = 500;
    private static final long PAUSE_MILLIS = 1_000;

    private final SearchDays days;
    private final SearchLogSettings settings;
    private final Clock clock;
    private final BlockingQueue<Search> waiting;
    private volatile @Nullable Thread writer;

    SearchLog(SearchDays days, SearchLogSettings settings, Clock clock) {
        this.days = days;
        this.settings = settings;
        this.clock = clock;
        this.waiting = new ArrayBlockingQueue<>(settings.held());
    }

    @EventListener
    void searched(Searched searched) {
        Kept.of(searched.text()).ifPresent(query -> {
            var search = new Search(CivilTime.day(clock.instant()), query, searched.found(), searched.loose());
            if (!waiting.offer(search)) {
                LOG.debug("A search is not counted: too many wait");
            }
        });
    }

    @Override
    public void start() {
        writer = Thread.ofVirtual().name("search-log").start(this::writeAgainAndAgain);
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

    private void write() {
        var batch = new ArrayList<Search>();
        while (waiting.drainTo(batch, BATCH) > 0) {
            try {
                days.add(batch, settings.queriesADay());
            } catch (DataAccessException away) {
                LOG.warn("{} searches are not counted: {}", batch.size(), away.getMessage());
                return;
            }
            batch.clear();
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

    /** One search. */
    record Search(LocalDate day, String query, long found, boolean loose) {}
}
