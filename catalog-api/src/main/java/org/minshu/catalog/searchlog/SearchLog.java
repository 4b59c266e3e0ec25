package org.minshu.catalog.searchlog;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.dataset.ResultOpened;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Collects searches, and what is opened of their results, in memory and adds them up each second: a
 * kill may lose that second, searchers never wait.
 */
@Component
class SearchLog implements SmartLifecycle {

    /** Further down are as far away as this: nobody can move an average without end. */
    private static final int LAST_PLACE = 100;

    private static final long PAUSE_MILLIS = 1_000;

    private final SearchDays days;
    private final SearchLogSettings settings;
    private final Clock clock;
    private final Waiting<Search> searches;
    private final Waiting<Opening> openings;
    private volatile @Nullable Thread writer;

    SearchLog(SearchDays days, SearchLogSettings settings, Clock clock) {
        this.days = days;
        this.settings = settings;
        this.clock = clock;
        this.searches = new Waiting<>(settings.held());
        this.openings = new Waiting<>(settings.held());
    }

    @EventListener
    void searched(Searched searched) {
        Kept.of(searched.text())
                .map(query -> new Search(today(), query, searched.found(), searched.loose()))
                .ifPresent(searches::add);
    }

    @EventListener
    void opened(ResultOpened opened) {
        if (opened.place() > 0) {
            Kept.of(opened.query())
                    .map(query -> new Opening(today(), query, Math.min(opened.place(), LAST_PLACE)))
                    .ifPresent(openings::add);
        }
    }

    private LocalDate today() {
        return CivilTime.day(clock.instant());
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

    /** Searches first: only of these are openings counted. */
    private void write() {
        searches.empty(batch -> days.add(batch, settings.queriesADay()));
        openings.empty(days::open);
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

    /** One result that was opened. */
    record Opening(LocalDate day, String query, int place) {}
}
