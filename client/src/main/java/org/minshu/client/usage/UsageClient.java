package org.minshu.client.usage;

import java.io.InputStream;
import java.util.List;
import org.minshu.client.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Use of data. The authority and auditors see all, a steward the own department's datasets, a developer the own organisation's use. */
@HttpExchange("/api/v1/usage")
public interface UsageClient {

    /**
     * Figures, series and what is used most. Parameters: from, to (ISO dates, inclusive, Asia/Shanghai, at most 400 days; the last 30
     * days where absent), department, library, dataset, scenario, organisation, kind, outcome, hour (0 to 23).
     */
    @GetExchange("/dashboard")
    UsageDashboard dashboard(@RequestParam MultiValueMap<String, String> query);

    /** Sums. Parameters as above and by (day, hour, department, dataset, library, scenario, organisation), limit (1 to 100). */
    @GetExchange("/totals")
    List<UsageTotal> totals(@RequestParam MultiValueMap<String, String> query);

    /** All of these sums as CSV, streamed; the caller closes the body. */
    @GetExchange("/totals/export")
    ResponseEntity<InputStream> totalsExport(@RequestParam MultiValueMap<String, String> query);

    /** Single records, newest first. Parameters as above and page, size. At most 10,000 are counted and shown. */
    @GetExchange("/records")
    Page<UsageRecordView> records(@RequestParam MultiValueMap<String, String> query);

    /** All of these records as CSV, streamed; the caller closes the body. The export is an entry of the audit trail. */
    @GetExchange("/records/export")
    ResponseEntity<InputStream> recordsExport(@RequestParam MultiValueMap<String, String> query);
}
