package org.minshu.catalog.wording;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.wording.SynonymForm;
import org.minshu.client.wording.SynonymVersionView;
import org.minshu.client.wording.SynonymView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The synonyms over HTTP. */
@RestController
@RequestMapping("/api/v1/synonyms")
class SynonymController {

    private final SynonymDesk desk;

    SynonymController(SynonymDesk desk) {
        this.desk = desk;
    }

    /** The entity tag is the last version's, also where an earlier one is read, so that it can be put back. */
    @GetMapping
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    ResponseEntity<SynonymView> synonyms(@RequestParam(required = false) @Nullable Long version) {
        var current = desk.current();
        return ResponseEntity.ok()
                .eTag(EntityTags.of(current.version()))
                .body(version == null ? current : desk.view(version));
    }

    @PutMapping
    @Allowed(Role.AUTHORITY)
    ResponseEntity<SynonymView> change(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody SynonymForm form,
            Caller caller) {
        desk.change(EntityTags.revision(etag), form, caller);
        return synonyms(null);
    }

    @GetMapping("/versions")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    Page<SynonymVersionView> versions(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        return desk.history(Paging.of(page, size, 20));
    }
}
