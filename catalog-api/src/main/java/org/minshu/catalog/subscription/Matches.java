package org.minshu.catalog.subscription;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minshu.catalog.notification.Notification;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.catalog.search.KeptSearches;
import org.minshu.catalog.subscription.SearchQueue.Kept;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks kept searches again, and tells their owners what is new among the results: by the order in which it became findable,
 * so that what the index heard of late is told as well.
 */
@Component
class Matches {

    private static final int BATCH = 200;
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final SearchQueue queue;
    private final KeptSearches searches;
    private final Notifications notifications;
    private final Clock clock;

    Matches(SearchQueue queue, KeptSearches searches, Notifications notifications, Clock clock) {
        this.queue = queue;
        this.searches = searches;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** While the engine is down nothing is marked as asked, so that nothing is missed. */
    @Transactional
    public void run() {
        var now = clock.instant();
        var due = queue.due(now.minus(EVERY), BATCH);
        if (due.isEmpty()) {
            return;
        }
        // Before the engine is asked: what gets its place meanwhile is told the next time.
        var until = searches.position();
        var found = new HashMap<String, List<DatasetSummary>>();
        try {
            due.forEach(kept -> found.computeIfAbsent(kept.query(), searches::newest));
        } catch (CatalogException refused) {
            if (refused.type() == ProblemType.SEARCH_UNAVAILABLE) {
                return;
            }
            throw refused;
        }
        tell(due, found, until);
        queue.asked(due, now, until);
    }

    private void tell(List<Kept> due, Map<String, List<DatasetSummary>> found, long until) {
        var places = places(due, found);
        var told = new ArrayList<Notification>();
        for (var kept : due) {
            var fresh = found.getOrDefault(kept.query(), List.of()).stream()
                    .filter(dataset -> {
                        var place = places.getOrDefault(dataset.code(), 0L);
                        return place > kept.toldPosition() && place <= until;
                    })
                    .toList();
            if (!fresh.isEmpty()) {
                told.add(of(kept, fresh.getFirst(), until));
            }
        }
        notifications.addAll(told);
    }

    private Map<String, Long> places(List<Kept> due, Map<String, List<DatasetSummary>> found) {
        var codes = found.values().stream()
                .flatMap(results -> results.stream().map(DatasetSummary::code))
                .collect(Collectors.toSet());
        var least = due.stream().mapToLong(Kept::toldPosition).min().orElse(0);
        return searches.positions(codes, least);
    }

    private static Notification of(Kept kept, DatasetSummary newest, long until) {
        return new Notification(
                Recipient.person(kept.subject()),
                "SEARCH_MATCHED",
                Map.of("title", kept.title(), "detail", newest.title()),
                "/datasets?" + kept.query() + (kept.query().isEmpty() ? "" : "&") + "sort=updated",
                "search %d up to place %d".formatted(kept.id(), until),
                kept.id());
    }
}
