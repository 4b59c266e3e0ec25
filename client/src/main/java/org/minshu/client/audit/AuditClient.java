package org.minshu.client.audit;

import java.io.InputStream;
import org.minshu.client.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The audit trail, for auditors. */
@HttpExchange("/api/v1/audit")
public interface AuditClient {

    /** Parameters: actor, action, subject, from, to (ISO dates, inclusive), page, size. Newest first. */
    @GetExchange
    Page<AuditEntryView> entries(@RequestParam MultiValueMap<String, String> query);

    /** The same selection as CSV, streamed, without paging; the caller closes the body. The export is itself an entry. */
    @GetExchange("/export")
    ResponseEntity<InputStream> export(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/state")
    ChainState state();
}
