package org.minshu.catalog.scenario;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.Page;
import org.minshu.client.scenario.ScenarioForm;
import org.minshu.client.scenario.ScenarioView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

/** Scenarios over HTTP. */
@RestController
@RequestMapping("/api/v1/scenarios")
class ScenarioController {

    private final ScenarioDesk desk;
    private final ScenarioRoom room;

    ScenarioController(ScenarioDesk desk, ScenarioRoom room) {
        this.desk = desk;
        this.room = room;
    }

    @GetMapping
    @Allowed(anonymous = true)
    Page<ScenarioView> scenarios(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        return room.page(ScenarioQuery.of(query), caller);
    }

    @GetMapping("/{id}")
    @Allowed(anonymous = true)
    ResponseEntity<ScenarioView> scenario(@PathVariable String id, Caller caller) {
        return tagged(HttpStatus.OK, room.view(id, caller));
    }

    @PostMapping
    @Allowed(Role.DEVELOPER)
    ResponseEntity<ScenarioView> create(@RequestBody ScenarioForm form, Caller caller) {
        return tagged(HttpStatus.CREATED, room.view(desk.register(form, caller)));
    }

    /** Creates with {@code If-None-Match: *}, changes with If-Match. */
    @PutMapping("/{id}")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<ScenarioView> put(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ScenarioForm form,
            Caller caller) {
        if (!id.matches("S\\d{2,9}")) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "A scenario's id is S and 2 to 9 digits");
        }
        return "*".equals(ifNoneMatch)
                ? tagged(HttpStatus.CREATED, room.view(desk.create(id, form, caller)))
                : tagged(HttpStatus.OK, room.view(desk.change(id, EntityTags.revision(ifMatch), form, caller)));
    }

    @PostMapping("/{id}/publication")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<ScenarioView> publish(@PathVariable String id, Caller caller) {
        return tagged(HttpStatus.OK, room.view(desk.publish(id, caller)));
    }

    private static ResponseEntity<ScenarioView> tagged(HttpStatus status, ScenarioView view) {
        return ResponseEntity.status(status)
                .eTag(EntityTags.of(view.revision()))
                .body(view);
    }
}
