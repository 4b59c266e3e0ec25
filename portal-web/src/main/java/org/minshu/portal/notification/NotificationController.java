package org.minshu.portal.notification;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.notification.NotificationClient;
import org.minshu.client.notification.ReadForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.SessionEndedException;
import org.minshu.portal.signin.Callers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The reader's notifications, and how many of them are new. */
@Controller
class NotificationController {

    private static final String PAGE = "/console/notifications";
    private static final int SIZE = 20;

    private final NotificationClient notifications;
    private final Callers callers;

    NotificationController(Platform platform, Callers callers) {
        this.notifications = platform.notifications();
        this.callers = callers;
    }

    @GetMapping(PAGE)
    @Allowed(signedIn = true)
    String page(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "1") int page,
            @RequestAttribute Shell shell,
            Model model) {
        var found = notifications.notifications(unread, page, SIZE);
        model.addAttribute("found", found.items().stream().map(Told::of).toList());
        model.addAttribute("unread", unread);
        model.addAttribute("count", notifications.unread().unread());
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/notification/list";
    }

    /**
     * For the header, which asks when the page is there. Open to all: a session that has ended meanwhile is no reason to take the
     * page away from its reader.
     */
    @GetMapping(PAGE + "/count")
    @Allowed(anonymous = true)
    String count(HttpServletRequest request, Model model) {
        model.addAttribute("count", callers.known(request).isPresent() ? unread() : 0);
        return "portal/notification/list :: count";
    }

    private int unread() {
        try {
            return notifications.unread().unread();
        } catch (CatalogException | SessionEndedException nothingToSay) {
            return 0;
        }
    }

    /** All there is where no one is named. */
    @PostMapping(PAGE + "/read")
    @Allowed(signedIn = true)
    String read(@RequestParam(required = false) @Nullable Long id) {
        notifications.read(new ReadForm(id == null ? null : List.of(id)));
        return "redirect:" + PAGE;
    }
}
