package org.minshu.catalog.notice;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.notice.NoticeForm;
import org.minshu.client.notice.NoticeView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** Notices over HTTP. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeController {

    private final NoticeDesk desk;

    NoticeController(NoticeDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Allowed(anonymous = true)
    Page<NoticeView> notices(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Caller caller) {
        return desk.page(all, Paging.of(page, size, 20), caller);
    }

    @GetMapping("/{id}")
    @Allowed(anonymous = true)
    ResponseEntity<NoticeView> notice(@PathVariable long id, Caller caller) {
        return tagged(HttpStatus.OK, desk.get(id, caller));
    }

    @PostMapping
    @Allowed(Role.AUTHORITY)
    ResponseEntity<NoticeView> create(@RequestBody NoticeForm form, Caller caller) {
        return tagged(HttpStatus.CREATED, desk.create(form, caller));
    }

    @PutMapping("/{id}")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<NoticeView> change(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NoticeForm form,
            Caller caller) {
        return tagged(HttpStatus.OK, desk.change(id, EntityTags.revision(ifMatch), form, caller));
    }

    @DeleteMapping("/{id}")
    @Allowed(Role.AUTHORITY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        desk.delete(id, EntityTags.revision(ifMatch), caller);
    }

    private static ResponseEntity<NoticeView> tagged(HttpStatus status, NoticeView notice) {
        return ResponseEntity.status(status)
                .eTag(EntityTags.of(notice.revision()))
                .body(notice);
    }
}
