package org.minshu.client.notification;

import org.minshu.client.Page;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the caller is told: as a person, or as one of a role and department. */
@HttpExchange("/api/v1/notifications")
public interface NotificationClient {

    /** Newest first. */
    @GetExchange
    Page<NotificationView> notifications(@RequestParam boolean unread, @RequestParam int page, @RequestParam int size);

    /** How many are not read yet; counting ends at 100. */
    @GetExchange("/unread")
    UnreadView unread();

    @PostExchange("/read")
    UnreadView read(@RequestBody ReadForm form);
}
