package org.minshu.catalog.need;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.minshu.client.need.NeedAnswerForm;
import org.minshu.client.need.NeedForm;
import org.minshu.client.need.NeedView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Needs over HTTP. */
@RestController
@RequestMapping("/api/v1/needs")
class NeedController {

    private final NeedDesk desk;

    NeedController(NeedDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Allowed({Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY})
    Page<NeedView> needs(
            @RequestParam(defaultValue = "false") boolean queue,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Caller caller) {
        return desk.page(queue, state(state), Paging.of(page, size, 20), caller);
    }

    @GetMapping("/{id}")
    @Allowed({Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY})
    ResponseEntity<NeedView> need(@PathVariable long id, Caller caller) {
        return tagged(HttpStatus.OK, desk.get(id, caller));
    }

    @PostMapping
    @Allowed({Role.DEVELOPER, Role.STEWARD})
    ResponseEntity<NeedView> file(@RequestBody NeedForm form, Caller caller) {
        return tagged(HttpStatus.CREATED, desk.file(form, caller));
    }

    @PostMapping("/{id}/answer")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    ResponseEntity<NeedView> answer(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NeedAnswerForm form,
            Caller caller) {
        return tagged(HttpStatus.OK, desk.answer(id, EntityTags.revision(ifMatch), form, caller));
    }

    @PostMapping("/{id}/refusal")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    ResponseEntity<NeedView> decline(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ReasonForm form,
            Caller caller) {
        return tagged(HttpStatus.OK, desk.decline(id, EntityTags.revision(ifMatch), form.reason(), caller));
    }

    private static @Nullable NeedState state(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(NeedState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new CatalogException(ProblemType.PARAMETER_INVALID, "state is OPEN, ANSWERED or DECLINED"));
    }

    private static ResponseEntity<NeedView> tagged(HttpStatus status, NeedView need) {
        return ResponseEntity.status(status)
                .eTag(EntityTags.of(need.revision()))
                .body(need);
    }
}
