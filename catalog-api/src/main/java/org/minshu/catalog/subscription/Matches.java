package org.minshu.catalog.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Asks kept searches again, and tells their owners what is new among the results. */
@Component
class Matches {

    private static final int BATCH = 200;
    private static final Duration EVERY = Duration.ofMinutes(5);
    /** What changed just now may not have reached the index, or not in order: it is told the next time. */
    private static final Duration SETTLED = Duration.ofSeconds(30);

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
        var found = new HashMap<String, List<DatasetSummary>>();
        try {
            due.forEach(kept -> found.computeIfAbsent(kept.query(), searches::newest));
        } catch (CatalogException refused) {
            if (refused.type() == ProblemType.SEARCH_UNAVAILABLE) {
                return;
            }
            throw refused;
        }
        tell(due, found, now.minus(SETTLED));
        queue.asked(due, now, now.minus(SETTLED));
    }

    private void tell(List<Kept> due, Map<String, List<DatasetSummary>> found, Instant until) {
        var told = new ArrayList<Notification>();
        for (var kept : due) {
            var fresh = found.getOrDefault(kept.query(), List.of()).stream()
                    .filter(dataset -> dataset.updatedAt().isAfter(kept.toldUntil())
                            && !dataset.updatedAt().isAfter(until))
                    .toList();
            if (!fresh.isEmpty()) {
                told.add(of(kept, fresh));
            }
        }
        notifications.addAll(told);
    }

    private static Notification of(Kept kept, List<DatasetSummary> fresh) {
        var newest = fresh.getFirst();
        return new Notification(
                Recipient.person(kept.subject()),
                "SEARCH_MATCHED",
                Map.of("title", kept.title(), "detail", newest.title()),
                "/datasets?" + kept.query() + (kept.query().isEmpty() ? "" : "&") + "sort=updated",
                "search %d up to %s".formatted(kept.id(), newest.updatedAt()));
    }
}
