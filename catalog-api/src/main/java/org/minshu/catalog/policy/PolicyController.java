package org.minshu.catalog.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.policy.PolicyForm;
import org.minshu.client.policy.PolicyValueView;
import org.minshu.client.policy.PolicyView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Settings that are policy, over HTTP. */
@RestController
@RequestMapping("/api/v1/policies")
class PolicyController {

    private final PolicyDesk desk;

    PolicyController(PolicyDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    List<PolicyView> policies() {
        return desk.all();
    }

    @GetMapping("/{key}")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    ResponseEntity<PolicyView> policy(@PathVariable String key) {
        return answer(key);
    }

    @GetMapping("/{key}/values")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    Page<PolicyValueView> values(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        return desk.history(key, Paging.of(page, size, 20));
    }

    @PostMapping("/{key}/values")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<PolicyView> plan(
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody PolicyForm form,
            Caller caller) {
        desk.plan(key, EntityTags.revision(etag), form, caller);
        return answer(key);
    }

    @PostMapping("/{key}/values/{id}/cancellation")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<PolicyView> cancel(
            @PathVariable String key,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            Caller caller) {
        desk.cancel(key, id, EntityTags.revision(etag), caller);
        return answer(key);
    }

    private ResponseEntity<PolicyView> answer(String key) {
        var view = desk.get(key);
        return ResponseEntity.ok().eTag(EntityTags.of(view.revision())).body(view);
    }
}
