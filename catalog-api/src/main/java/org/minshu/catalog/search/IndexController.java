package org.minshu.catalog.search;

import java.net.URI;
import java.util.List;
import org.minshu.catalog.security.Caller;
import org.minshu.client.operations.ExplanationView;
import org.minshu.client.operations.IndexView;
import org.minshu.client.operations.RebuildView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The index and its rebuilds over HTTP, for the authority. */
@RestController
@RequestMapping("/api/v1/admin/index")
class IndexController {

    private final IndexRoom room;
    private final RebuildDesk desk;

    IndexController(IndexRoom room, RebuildDesk desk) {
        this.room = room;
        this.desk = desk;
    }

    @GetMapping
    @Allowed(Role.AUTHORITY)
    IndexView index() {
        return room.view();
    }

    @GetMapping("/explanations")
    @Allowed(Role.AUTHORITY)
    ExplanationView explain(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String code) {
        return room.explain(q, code);
    }

    /** The last ten, newest first. */
    @GetMapping("/rebuilds")
    @Allowed(Role.AUTHORITY)
    List<RebuildView> rebuilds() {
        return desk.latest().stream().map(IndexRoom::view).toList();
    }

    @GetMapping("/rebuilds/{id}")
    @Allowed(Role.AUTHORITY)
    RebuildView rebuild(@PathVariable long id) {
        return IndexRoom.view(desk.find(id));
    }

    @PostMapping("/rebuilds")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<RebuildView> start(Caller caller) {
        var started = IndexRoom.view(desk.start(caller));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/admin/index/rebuilds/" + started.id()))
                .body(started);
    }

    @DeleteMapping("/rebuilds/{id}")
    @Allowed(Role.AUTHORITY)
    RebuildView cancel(@PathVariable long id, Caller caller) {
        return IndexRoom.view(desk.cancel(id, caller));
    }
}
