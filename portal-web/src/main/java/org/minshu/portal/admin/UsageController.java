package org.minshu.portal.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.minshu.client.usage.UsageClient;
import org.minshu.client.usage.UsageTotal;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.signin.Callers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who uses what: all of it for the authority and auditors, their own for departments and organisations. */
@Controller
class UsageController {

    private static final String USAGE = "/admin/usage";
    private static final int DAYS_A_CALL = 100;
    private static final List<String> KINDS = List.of("department", "dataset", "library", "scenario", "organisation");

    private final UsageClient usage;
    private final Reference reference;
    private final Callers callers;
    private final Clock clock;

    UsageController(Platform platform, Reference reference, Callers callers, Clock clock) {
        this.usage = platform.usage();
        this.reference = reference;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping(USAGE)
    @Allowed({Role.AUTHORITY, Role.STEWARD, Role.DEVELOPER, Role.AUDITOR})
    String usage(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request, Model model) {
        var filter = UsageFilter.of(asked, clock);
        show(filter, request, model);
        model.addAttribute("days", UsageDays.of(filter, days(filter)));
        model.addAttribute("tops", KINDS.stream().map(by -> top(by, filter)).toList());
        return "portal/admin/usage";
    }

    @GetMapping(USAGE + "/records")
    @Allowed({Role.AUTHORITY, Role.STEWARD, Role.DEVELOPER, Role.AUDITOR})
    String records(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute Shell shell,
            HttpServletRequest request,
            Model model) {
        var filter = UsageFilter.of(asked, clock);
        var query = filter.query();
        query.set("size", "50");
        query.set("page", Objects.requireNonNullElse(asked.getFirst("page"), "1"));
        var found = usage.records(query);
        show(filter, request, model);
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/admin/records";
    }

    private void show(UsageFilter filter, HttpServletRequest request, Model model) {
        var caller = callers.current(request).orElseThrow();
        model.addAttribute("filter", filter);
        model.addAttribute("all", caller.is(Role.AUTHORITY) || caller.is(Role.AUDITOR));
        model.addAttribute("departments", reference.departments());
        model.addAttribute("libraries", reference.libraries());
    }

    /** The platform gives a hundred days at once. */
    private List<UsageTotal> days(UsageFilter filter) {
        var days = new ArrayList<UsageTotal>();
        for (var first = filter.from(); !first.isAfter(filter.to()); first = first.plusDays(DAYS_A_CALL)) {
            var end = first.plusDays(DAYS_A_CALL - 1L);
            var query = filter.query(first, end.isAfter(filter.to()) ? filter.to() : end);
            query.set("by", "day");
            query.set("limit", String.valueOf(DAYS_A_CALL));
            days.addAll(usage.totals(query));
        }
        return days;
    }

    private UsageTop top(String by, UsageFilter filter) {
        var query = filter.query();
        query.set("by", by);
        query.set("limit", "6");
        return new UsageTop(by, usage.totals(query));
    }
}
