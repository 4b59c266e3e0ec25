package org.minshu.client.usage;

import java.util.List;
import org.minshu.client.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Use of data. The authority and auditors see all, a steward the own department's datasets, a developer the own organisation's use. */
@HttpExchange("/api/v1/usage")
public interface UsageClient {

    /**
     * Sums. Parameters: by (day, department, dataset, library, scenario, organisation), from, to (ISO dates, inclusive,
     * Asia/Shanghai; the last 30 days where absent), department, library, dataset, scenario, kind, limit (1 to 100).
     */
    @GetExchange("/totals")
    List<UsageTotal> totals(@RequestParam MultiValueMap<String, String> query);

    /** Single records, newest first. Parameters as above and page, size. */
    @GetExchange("/records")
    Page<UsageRecordView> records(@RequestParam MultiValueMap<String, String> query);
}
