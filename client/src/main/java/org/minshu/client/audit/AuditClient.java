package org.minshu.client.audit;

import org.minshu.client.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The audit trail, for auditors. {@code GET /api/v1/audit/export} streams the same selection as CSV. */
@HttpExchange("/api/v1/audit")
public interface AuditClient {

    /** Parameters: actor, action, subject, from, to (ISO dates, inclusive), page, size. Newest first. */
    @GetExchange
    Page<AuditEntryView> entries(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/state")
    ChainState state();
}
