package org.minshu.catalog.need;

import java.util.Map;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.springframework.stereotype.Component;

/** Tells who is asked of a need, and who filed it what came of it. */
@Component
class NeedNotices {

    private final Notifications notifications;

    NeedNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    void filed(Need need) {
        var department = need.department();
        var asked = department == null ? Recipient.all(Role.AUTHORITY) : Recipient.of(Role.STEWARD, department.key());
        notifications.add(asked, "NEED_FILED", Map.of("title", need.title()), page(need));
    }

    void answered(Need need, Caller by) {
        notifications.add(
                Recipient.person(need.filer()),
                "NEED_" + need.state(),
                Map.of("title", need.title(), "by", by.name()),
                page(need));
    }

    private static String page(Need need) {
        return "/console/needs/" + need.id();
    }
}
