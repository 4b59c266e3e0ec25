package org.minshu.catalog.subscription;

import java.util.Map;
import org.minshu.catalog.notification.Notification;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.catalog.subscription.FollowerQueue.Follower;
import org.minshu.catalog.subscription.FollowerQueue.Work;
import org.minshu.model.code.ResourceCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells those who follow a dataset what became of it, a batch a transaction: a crowd holds nothing up, and nobody hears twice. */
@Component
class Followers {

    private static final int BATCH = 500;
    /** Then others get their turn. */
    private static final int BATCHES = 40;

    private final FollowerQueue queue;
    private final Notifications notifications;
    private final TransactionOperations transactions;

    Followers(FollowerQueue queue, Notifications notifications, TransactionOperations transactions) {
        this.queue = queue;
        this.notifications = notifications;
        this.transactions = transactions;
    }

    void run() {
        for (int i = 0; i < BATCHES; i++) {
            if (!Boolean.TRUE.equals(transactions.execute(_ -> tellSome()))) {
                return;
            }
        }
    }

    /** Whether there was something. */
    private boolean tellSome() {
        var found = queue.next();
        if (found.isEmpty()) {
            return false;
        }
        var work = found.get();
        var followers = queue.followers(work, BATCH);
        notifications.addAll(
                followers.stream().map(follower -> of(work, follower)).toList());
        if (followers.size() < BATCH) {
            queue.done(work);
        } else {
            queue.toldUpTo(work, followers.getLast().id());
        }
        return true;
    }

    /** What the entry is now is told, not what it was between. */
    private static Notification of(Work work, Follower follower) {
        return new Notification(
                Recipient.person(follower.subject()),
                work.visible() ? "DATASET_PUBLISHED" : "DATASET_WITHDRAWN",
                Map.of("title", work.title()),
                work.visible() || work.withdrawn() ? "/datasets/" + new ResourceCode(work.code()).slug() : null,
                "follower %d of revision %d".formatted(follower.id(), work.revision()),
                follower.id());
    }
}
