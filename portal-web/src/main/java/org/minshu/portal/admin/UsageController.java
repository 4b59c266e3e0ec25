package org.minshu.portal.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.minshu.client.Page;
import org.minshu.client.usage.UsageClient;
import org.minshu.client.usage.UsageRecordView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who uses what: all of it for the authority and auditors, their own for departments and organisations. */
@Controller
class UsageController {

    private static final int SIZE = 50;

    private final UsageClient usage;
    private final UsagePages pages;
    private final Clock clock;

    UsageController(Platform platform, UsagePages pages, Clock clock) {
        this.usage = platform.usage();
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(UsageFilter.SUMS)
    @Allowed({Role.AUTHORITY, Role.STEWARD, Role.DEVELOPER, Role.AUDITOR})
    String usage(
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        var filter = UsageFilter.of(asked, clock);
        pages.show(filter, request, model);
        pages.found(() -> usage.dashboard(filter.query()), response, model, language)
                .map(UsageBoard::of)
                .ifPresent(board -> model.addAttribute("board", board));
        return "portal/admin/usage";
    }

    @GetMapping(UsageFilter.RECORDS)
    @Allowed({Role.AUTHORITY, Role.STEWARD, Role.DEVELOPER, Role.AUDITOR})
    String records(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute Shell shell,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        var filter = UsageFilter.of(asked, clock);
        var query = filter.query();
        query.set("size", String.valueOf(SIZE));
        query.set("page", Objects.requireNonNullElse(asked.getFirst("page"), "1"));
        pages.show(filter, request, model);
        var found = pages.found(() -> usage.records(query), response, model, language)
                .orElseGet(() -> new Page<UsageRecordView>(List.of(), 0, 1, SIZE));
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/admin/records";
    }
}
