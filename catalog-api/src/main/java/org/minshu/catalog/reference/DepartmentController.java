package org.minshu.catalog.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.reference.DepartmentForm;
import org.minshu.client.reference.DepartmentView;
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

/** Departments over HTTP. */
@RestController
class DepartmentController {

    private final DepartmentDesk desk;

    DepartmentController(DepartmentDesk desk) {
        this.desk = desk;
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/departments")
    List<DepartmentView> all() {
        return desk.all();
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/departments/{key}")
    ResponseEntity<DepartmentView> get(@PathVariable String key) {
        return answer(desk.get(key));
    }

    @Allowed(Role.AUTHORITY)
    @PutMapping("/api/v1/departments/{key}")
    ResponseEntity<DepartmentView> put(
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DepartmentForm form,
            Caller caller) {
        return answer(desk.put(key, Precondition.of(ifNoneMatch, ifMatch), form, null, caller));
    }

    private static ResponseEntity<DepartmentView> answer(DepartmentView department) {
        return ResponseEntity.ok().eTag(EntityTags.of(department.revision())).body(department);
    }
}
