package org.minshu.catalog.upkeep;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.Precondition;
import org.minshu.catalog.reference.ReferenceHistory;
import org.minshu.catalog.reference.ReferenceHistory.Entry;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.minshu.client.reference.ReferenceChangeView;
import org.minshu.client.reference.ReferenceEntryForm;
import org.minshu.client.reference.ReferenceEntryView;
import org.minshu.client.reference.ReferenceImportView;
import org.minshu.client.reference.RetirementForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Reference data as the authority keeps it, over HTTP. */
@RestController
@RequestMapping("/api/v1/reference/{list}")
class UpkeepController {

    private final UpkeepEntries entries;
    private final UpkeepDesk desk;
    private final UpkeepExport export;
    private final UpkeepImport loading;
    private final ReferenceHistory history;

    UpkeepController(
            UpkeepEntries entries,
            UpkeepDesk desk,
            UpkeepExport export,
            UpkeepImport loading,
            ReferenceHistory history) {
        this.entries = entries;
        this.desk = desk;
        this.export = export;
        this.loading = loading;
        this.history = history;
    }

    @GetMapping
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    Page<ReferenceEntryView> entries(@PathVariable String list, @RequestParam MultiValueMap<String, String> query) {
        return entries.page(UpkeepQuery.of(list, query));
    }

    @GetMapping("/export")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    ResponseEntity<StreamingResponseBody> export(
            @PathVariable String list, @RequestParam MultiValueMap<String, String> query) {
        var body = export.of(UpkeepQuery.of(list, query));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(list))
                .body(body);
    }

    @PostMapping(path = "/import", consumes = "text/csv")
    @Allowed(Role.AUTHORITY)
    ReferenceImportView load(
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody String csv,
            Caller caller) {
        return loading.load(UpkeepQuery.list(list), reason, csv, caller);
    }

    @GetMapping("/entries/{key}")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    ResponseEntity<ReferenceEntryView> entry(@PathVariable String list, @PathVariable String key) {
        return answer(of(list, key));
    }

    @PutMapping("/entries/{key}")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<ReferenceEntryView> put(
            @PathVariable String list,
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ReferenceEntryForm form,
            Caller caller) {
        var entry = of(list, key);
        desk.put(entry, Precondition.of(ifNoneMatch, ifMatch), form, caller);
        return answer(entry);
    }

    @GetMapping("/entries/{key}/changes")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    Page<ReferenceChangeView> changes(
            @PathVariable String list,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        var entry = of(list, key);
        var paging = Paging.of(page, size, 20);
        return paging.of(history.page(entry, paging.size(), paging.offset()), history.count(entry));
    }

    @PostMapping("/entries/{key}/retirement")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<ReferenceEntryView> retire(
            @PathVariable String list,
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody RetirementForm form,
            Caller caller) {
        var entry = of(list, key);
        desk.retire(entry, EntityTags.revision(etag), form, caller);
        return answer(entry);
    }

    @PostMapping("/entries/{key}/reinstatement")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<ReferenceEntryView> reinstate(
            @PathVariable String list,
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody ReasonForm form,
            Caller caller) {
        var entry = of(list, key);
        desk.reinstate(entry, EntityTags.revision(etag), form.reason(), caller);
        return answer(entry);
    }

    private static Entry of(String list, String key) {
        return new Entry(UpkeepQuery.list(list), key);
    }

    private ResponseEntity<ReferenceEntryView> answer(Entry entry) {
        var view = desk.find(entry);
        return ResponseEntity.ok().eTag(EntityTags.of(view.revision())).body(view);
    }
}
