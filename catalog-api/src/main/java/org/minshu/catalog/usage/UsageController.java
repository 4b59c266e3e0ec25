package org.minshu.catalog.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.usage.UsageRecordView;
import org.minshu.client.usage.UsageTotal;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Use over HTTP. */
@RestController
@RequestMapping("/api/v1/usage")
class UsageController {

    private final UsageReports reports;
    private final Clock clock;

    UsageController(UsageReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/totals")
    @Allowed({Role.AUTHORITY, Role.AUDITOR, Role.STEWARD, Role.DEVELOPER})
    List<UsageTotal> totals(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        var by = Dimension.of(Texts.tidy(query.getFirst("by")));
        int limit = Paging.of(null, query.getFirst("limit"), 100).size();
        return reports.totals(by, UsageQuery.of(query, today()), limit, caller);
    }

    @GetMapping("/records")
    @Allowed({Role.AUTHORITY, Role.AUDITOR, Role.STEWARD, Role.DEVELOPER})
    Page<UsageRecordView> records(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        var paging = Paging.of(query.getFirst("page"), query.getFirst("size"), 20);
        return reports.records(UsageQuery.of(query, today()), paging, caller);
    }

    private LocalDate today() {
        return CivilTime.day(clock.instant());
    }
}
