package org.minshu.catalog.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.reference.RegionForm;
import org.minshu.client.reference.RegionView;
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

/** Regions over HTTP. */
@RestController
class RegionController {

    private final RegionDesk desk;

    RegionController(RegionDesk desk) {
        this.desk = desk;
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/regions")
    List<RegionView> all() {
        return desk.all();
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/regions/{code}")
    ResponseEntity<RegionView> get(@PathVariable String code) {
        return answer(desk.get(code));
    }

    @Allowed(Role.AUTHORITY)
    @PutMapping("/api/v1/regions/{code}")
    ResponseEntity<RegionView> put(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody RegionForm form,
            Caller caller) {
        return answer(desk.put(code, Precondition.of(ifNoneMatch, ifMatch), form, null, caller));
    }

    private static ResponseEntity<RegionView> answer(RegionView region) {
        return ResponseEntity.ok().eTag(EntityTags.of(region.revision())).body(region);
    }
}
