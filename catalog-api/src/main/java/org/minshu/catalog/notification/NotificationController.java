package org.minshu.catalog.notification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.notification.NotificationView;
import org.minshu.client.notification.ReadForm;
import org.minshu.client.notification.UnreadView;
import org.minshu.model.identity.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's notifications over HTTP. What somebody has read is theirs alone and no row of the audit trail. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationController {

    private final Inbox inbox;

    NotificationController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    @Allowed(signedIn = true)
    Page<NotificationView> notifications(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Caller caller) {
        return inbox.page(caller, unread, Paging.of(page, size, 20));
    }

    @GetMapping("/unread")
    @Allowed(signedIn = true)
    UnreadView unread(Caller caller) {
        return new UnreadView(inbox.unread(caller));
    }

    @PostMapping("/read")
    @Allowed(signedIn = true)
    UnreadView read(@RequestBody ReadForm form, Caller caller) {
        var ids = form.ids();
        var findings = new Findings();
        findings.atMost("/ids", ids, Inbox.MOST);
        findings.refuseIfAny();
        inbox.read(
                caller,
                ids == null ? null : ids.stream().filter(Objects::nonNull).toList());
        return new UnreadView(inbox.unread(caller));
    }
}
