package org.minshu.catalog.access;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.Page;
import org.minshu.client.access.AccessRequestEntry;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.AuthorityDecisionForm;
import org.minshu.client.access.DepartmentDecisionForm;
import org.minshu.client.access.SupplementAnswerForm;
import org.minshu.client.access.SupplementForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests and decisions over HTTP. */
@RestController
@RequestMapping("/api/v1/access-requests")
class AccessRequestController {

    private static final String IF_MATCH = "If-Match";

    private final RequestList list;
    private final RequestRoom room;
    private final RequestDesk desk;
    private final ReviewDesk reviews;
    private final ApprovalDesk approvals;
    private final SupplementDesk supplements;

    AccessRequestController(
            RequestList list,
            RequestRoom room,
            RequestDesk desk,
            ReviewDesk reviews,
            ApprovalDesk approvals,
            SupplementDesk supplements) {
        this.list = list;
        this.room = room;
        this.desk = desk;
        this.reviews = reviews;
        this.approvals = approvals;
        this.supplements = supplements;
    }

    @GetMapping
    @Allowed({Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY})
    Page<AccessRequestEntry> requests(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        return list.page(RequestQuery.of(query), caller);
    }

    @GetMapping("/{no}")
    @Allowed({Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY})
    ResponseEntity<AccessRequestView> request(@PathVariable String no, Caller caller) {
        return answer(HttpStatus.OK, no, caller);
    }

    @PostMapping
    @Allowed(Role.DEVELOPER)
    ResponseEntity<AccessRequestView> create(@RequestBody AccessRequestForm form, Caller caller) {
        return answer(HttpStatus.CREATED, desk.create(form, caller), caller);
    }

    @PutMapping("/{no}")
    @Allowed(Role.DEVELOPER)
    ResponseEntity<AccessRequestView> change(
            @PathVariable String no,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            @RequestBody AccessRequestForm form,
            Caller caller) {
        desk.change(no, EntityTags.revision(etag), form, caller);
        return answer(HttpStatus.OK, no, caller);
    }

    @DeleteMapping("/{no}")
    @Allowed(Role.DEVELOPER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable String no,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            Caller caller) {
        desk.delete(no, EntityTags.revision(etag), caller);
    }

    @PostMapping("/{no}/submission")
    @Allowed(Role.DEVELOPER)
    ResponseEntity<AccessRequestView> submit(
            @PathVariable String no,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            Caller caller) {
        desk.submit(no, EntityTags.revision(etag), caller);
        return answer(HttpStatus.OK, no, caller);
    }

    @PostMapping("/{no}/withdrawal")
    @Allowed(Role.DEVELOPER)
    ResponseEntity<AccessRequestView> withdraw(
            @PathVariable String no,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            Caller caller) {
        desk.withdraw(no, EntityTags.revision(etag), caller);
        return answer(HttpStatus.OK, no, caller);
    }

    @PostMapping("/{no}/supplement")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    ResponseEntity<AccessRequestView> askToSupplement(
            @PathVariable String no,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            @RequestBody SupplementForm form,
            Caller caller) {
        supplements.ask(no, EntityTags.revision(etag), form, caller);
        return answer(HttpStatus.OK, no, caller);
    }

    @PostMapping("/{no}/supplement/answer")
    @Allowed(Role.DEVELOPER)
    ResponseEntity<AccessRequestView> supplement(
            @PathVariable String no,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            @RequestBody SupplementAnswerForm form,
            Caller caller) {
        supplements.answer(no, EntityTags.revision(etag), form, caller);
        return answer(HttpStatus.OK, no, caller);
    }

    @PostMapping("/{no}/departments/{department}/decision")
    @Allowed(Role.STEWARD)
    ResponseEntity<AccessRequestView> decideForDepartment(
            @PathVariable String no,
            @PathVariable String department,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            @RequestBody DepartmentDecisionForm form,
            Caller caller) {
        reviews.decide(no, department, EntityTags.revision(etag), form, caller);
        return answer(HttpStatus.OK, no, caller);
    }

    @PostMapping("/{no}/decision")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<AccessRequestView> decide(
            @PathVariable String no,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            @RequestBody AuthorityDecisionForm form,
            Caller caller) {
        approvals.decide(no, EntityTags.revision(etag), form, caller);
        return answer(HttpStatus.OK, no, caller);
    }

    private ResponseEntity<AccessRequestView> answer(HttpStatus status, String no, Caller caller) {
        var view = room.view(no, caller);
        return ResponseEntity.status(status)
                .eTag(EntityTags.of(view.revision()))
                .body(view);
    }
}
