package org.minshu.catalog.dataset;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.ReasonForm;
import org.minshu.client.dataset.DatasetView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves of an entry from state to state over HTTP. */
@RestController
@RequestMapping("/api/v1/datasets/{code}")
class MoveController {

    private final RegisterDesk register;
    private final ReviewDesk review;
    private final ReadingRoom room;

    MoveController(RegisterDesk register, ReviewDesk review, ReadingRoom room) {
        this.register = register;
        this.review = review;
        this.room = room;
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @PostMapping("/submission")
    ResponseEntity<DatasetView> submit(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            Caller caller) {
        var entry = DatasetController.code(code);
        register.submit(entry, EntityTags.revision(etag), caller);
        return answer(entry, caller);
    }

    @Allowed(Role.AUTHORITY)
    @PostMapping("/publication")
    ResponseEntity<DatasetView> publish(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            Caller caller) {
        var entry = DatasetController.code(code);
        review.publish(entry, EntityTags.revision(etag), caller);
        return answer(entry, caller);
    }

    @Allowed(Role.AUTHORITY)
    @PostMapping("/return")
    ResponseEntity<DatasetView> giveBack(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody(required = false) @Nullable ReasonForm form,
            Caller caller) {
        var entry = DatasetController.code(code);
        review.giveBack(entry, EntityTags.revision(etag), reason(form), caller);
        return answer(entry, caller);
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @PostMapping("/suspension")
    ResponseEntity<DatasetView> suspend(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody(required = false) @Nullable ReasonForm form,
            Caller caller) {
        var entry = DatasetController.code(code);
        review.suspend(entry, EntityTags.revision(etag), reason(form), caller);
        return answer(entry, caller);
    }

    @Allowed(Role.AUTHORITY)
    @PostMapping("/resumption")
    ResponseEntity<DatasetView> resume(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            Caller caller) {
        var entry = DatasetController.code(code);
        review.resume(entry, EntityTags.revision(etag), caller);
        return answer(entry, caller);
    }

    @Allowed(Role.AUTHORITY)
    @PostMapping("/retirement")
    ResponseEntity<DatasetView> retire(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody(required = false) @Nullable ReasonForm form,
            Caller caller) {
        var entry = DatasetController.code(code);
        review.retire(entry, EntityTags.revision(etag), Texts.tidy(reason(form)), caller);
        return answer(entry, caller);
    }

    private static @Nullable String reason(@Nullable ReasonForm form) {
        return form == null ? null : form.reason();
    }

    private ResponseEntity<DatasetView> answer(ResourceCode code, Caller caller) {
        return DatasetController.answer(HttpStatus.OK, room.written(code, caller));
    }
}
