package org.minshu.catalog.operations;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.operations.OperationsView;
import org.minshu.client.operations.ParkedView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The state of the platform, and what to do about work that is stuck, over HTTP. */
@RestController
@RequestMapping("/api/v1/admin")
class OperationsController {

    private final OperationsRoom room;
    private final ParkedDesk desk;

    OperationsController(OperationsRoom room, ParkedDesk desk) {
        this.room = room;
        this.desk = desk;
    }

    @GetMapping("/operations")
    @Allowed(Role.AUTHORITY)
    OperationsView operations() {
        return room.view();
    }

    @GetMapping("/work/{queue}/parked")
    @Allowed(Role.AUTHORITY)
    Page<ParkedView> parked(
            @PathVariable String queue,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        return desk.page(queue, Paging.of(page, size, 20));
    }

    @PostMapping("/work/{queue}/parked/{id}/retry")
    @Allowed(Role.AUTHORITY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String queue, @PathVariable String id, Caller caller) {
        desk.retry(queue, id, caller);
    }

    @DeleteMapping("/work/{queue}/parked/{id}")
    @Allowed(Role.AUTHORITY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String queue, @PathVariable String id, Caller caller) {
        desk.discard(queue, id, caller);
    }
}
