package org.minshu.catalog.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.reference.TermForm;
import org.minshu.client.reference.TermView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Code lists over HTTP. */
@RestController
class VocabularyController {

    private final VocabularyDesk desk;

    VocabularyController(VocabularyDesk desk) {
        this.desk = desk;
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/vocabularies")
    Map<String, List<TermView>> all() {
        return desk.all();
    }

    @Allowed(Role.AUTHORITY)
    @PutMapping("/api/v1/vocabularies/{name}/{code}")
    ResponseEntity<TermView> put(
            @PathVariable String name,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody TermForm form,
            Caller caller) {
        var term = desk.put(name, code, Precondition.of(ifNoneMatch, ifMatch), form, null, caller);
        return ResponseEntity.ok().eTag(EntityTags.of(term.revision())).body(term.view());
    }
}
