package org.minshu.catalog.notification;

import java.util.List;
import java.util.Set;

/** These notifications (by id) are new, of these kinds; announced inside the transaction. */
public record NotificationsAdded(List<Long> ids, Set<String> kinds) {

    public NotificationsAdded {
        ids = List.copyOf(ids);
        kinds = Set.copyOf(kinds);
    }
}
