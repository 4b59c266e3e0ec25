package org.minshu.catalog.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.usage.UsageDashboard;
import org.minshu.client.usage.UsageRecordView;
import org.minshu.client.usage.UsageTotal;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Use over HTTP. */
@RestController
@RequestMapping("/api/v1/usage")
class UsageController {

    private final UsageTotals totals;
    private final UsageRecords records;
    private final UsageOverview overview;
    private final UsageExport export;
    private final Clock clock;

    UsageController(UsageTotals totals, UsageRecords records, UsageOverview overview, UsageExport export, Clock clock) {
        this.totals = totals;
        this.records = records;
        this.overview = overview;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/dashboard")
    @Allowed({Role.AUTHORITY, Role.AUDITOR, Role.STEWARD, Role.DEVELOPER})
    UsageDashboard dashboard(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        return overview.of(UsageQuery.of(query, today()), caller);
    }

    @GetMapping("/totals")
    @Allowed({Role.AUTHORITY, Role.AUDITOR, Role.STEWARD, Role.DEVELOPER})
    List<UsageTotal> totals(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        int limit = Paging.of(null, query.getFirst("limit"), 100).size();
        return totals.by(by(query), UsageQuery.of(query, today()), limit, caller);
    }

    @GetMapping("/totals/export")
    @Allowed({Role.AUTHORITY, Role.AUDITOR, Role.STEWARD, Role.DEVELOPER})
    ResponseEntity<StreamingResponseBody> totalsExport(
            @RequestParam MultiValueMap<String, String> query, Caller caller) {
        var by = by(query);
        var name = "usage-by-" + by.name().toLowerCase(Locale.ROOT) + ".csv";
        return csv(name, export.totals(by, UsageQuery.of(query, today()), caller));
    }

    @GetMapping("/records")
    @Allowed({Role.AUTHORITY, Role.AUDITOR, Role.STEWARD, Role.DEVELOPER})
    Page<UsageRecordView> records(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        var paging = Paging.of(query.getFirst("page"), query.getFirst("size"), 20);
        return records.page(UsageQuery.of(query, today()), paging, caller);
    }

    @GetMapping("/records/export")
    @Allowed({Role.AUTHORITY, Role.AUDITOR, Role.STEWARD, Role.DEVELOPER})
    ResponseEntity<StreamingResponseBody> recordsExport(
            @RequestParam MultiValueMap<String, String> query, Caller caller) {
        return csv("usage-records.csv", export.records(UsageQuery.of(query, today()), caller));
    }

    private static Dimension by(MultiValueMap<String, String> query) {
        return Dimension.of(Texts.tidy(query.getFirst("by")));
    }

    private static ResponseEntity<StreamingResponseBody> csv(String name, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }

    private LocalDate today() {
        return CivilTime.day(clock.instant());
    }
}
