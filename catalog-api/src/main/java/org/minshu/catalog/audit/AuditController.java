package org.minshu.catalog.audit;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.audit.AuditEntryView;
import org.minshu.client.audit.ChainState;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The trail, for auditors. */
@RestController
class AuditController {

    private final AuditEntries entries;
    private final AuditExport export;

    AuditController(AuditEntries entries, AuditExport export) {
        this.entries = entries;
        this.export = export;
    }

    @GetMapping("/api/v1/audit")
    @Allowed(Role.AUDITOR)
    Page<AuditEntryView> entries(
            AuditSelection selection,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        return entries.page(selection, Paging.of(page, size, 50));
    }

    @GetMapping("/api/v1/audit/state")
    @Allowed(Role.AUDITOR)
    ChainState state() {
        return entries.state();
    }

    @GetMapping("/api/v1/audit/export")
    @Allowed(Role.AUDITOR)
    ResponseEntity<StreamingResponseBody> export(AuditSelection selection, Caller caller) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(export.of(selection, caller));
    }
}
