package org.minshu.catalog.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.reference.LibraryForm;
import org.minshu.client.reference.LibraryView;
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

/** Libraries over HTTP. */
@RestController
class LibraryController {

    private final LibraryDesk desk;

    LibraryController(LibraryDesk desk) {
        this.desk = desk;
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/libraries")
    List<LibraryView> all() {
        return desk.all();
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/libraries/{key}")
    ResponseEntity<LibraryView> get(@PathVariable String key) {
        return answer(desk.get(key));
    }

    @Allowed(Role.AUTHORITY)
    @PutMapping("/api/v1/libraries/{key}")
    ResponseEntity<LibraryView> put(
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody LibraryForm form,
            Caller caller) {
        return answer(desk.put(key, Precondition.of(ifNoneMatch, ifMatch), form, null, caller));
    }

    private static ResponseEntity<LibraryView> answer(LibraryView library) {
        return ResponseEntity.ok().eTag(EntityTags.of(library.revision())).body(library);
    }
}
