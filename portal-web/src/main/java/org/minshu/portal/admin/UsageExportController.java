package org.minshu.portal.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import org.minshu.client.usage.UsageClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.platform.Platform;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Use as files; passed on as they come, because they can be long. */
@Controller
class UsageExportController {

    private final UsageClient usage;
    private final Clock clock;

    UsageExportController(Platform platform, Clock clock) {
        this.usage = platform.usage();
        this.clock = clock;
    }

    @GetMapping(UsageFilter.SUMS + "/export")
    @Allowed({Role.AUTHORITY, Role.STEWARD, Role.DEVELOPER, Role.AUDITOR})
    void totals(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response) throws IOException {
        var query = UsageFilter.of(asked, clock).query();
        var by = Objects.requireNonNullElse(asked.getFirst("by"), "day");
        query.set("by", by);
        send(usage.totalsExport(query), "usage-by-" + by.replaceAll("[^a-z]", "") + ".csv", response);
    }

    @GetMapping(UsageFilter.RECORDS + "/export")
    @Allowed({Role.AUTHORITY, Role.STEWARD, Role.DEVELOPER, Role.AUDITOR})
    void records(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response) throws IOException {
        send(usage.recordsExport(UsageFilter.of(asked, clock).query()), "usage-records.csv", response);
    }

    private static void send(ResponseEntity<InputStream> answer, String name, HttpServletResponse response)
            throws IOException {
        try (var body = Objects.requireNonNullElseGet(answer.getBody(), InputStream::nullInputStream)) {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            body.transferTo(response.getOutputStream());
        }
    }
}
