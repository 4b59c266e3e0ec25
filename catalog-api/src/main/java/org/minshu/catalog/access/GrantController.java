package org.minshu.catalog.access;

import org.minshu.catalog.security.Caller;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.minshu.client.access.GrantView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Grants over HTTP. */
@RestController
@RequestMapping("/api/v1/grants")
class GrantController {

    private final GrantRoom room;
    private final GrantDesk desk;

    GrantController(GrantRoom room, GrantDesk desk) {
        this.room = room;
        this.desk = desk;
    }

    @GetMapping
    @Allowed({Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY})
    Page<GrantView> grants(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        return room.page(GrantQuery.of(query), caller);
    }

    @GetMapping("/{id}")
    @Allowed({Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY})
    GrantView grant(@PathVariable String id, Caller caller) {
        return room.view(id, caller);
    }

    @PostMapping("/{id}/revocation")
    @Allowed(Role.AUTHORITY)
    GrantView revoke(@PathVariable String id, @RequestBody ReasonForm reason, Caller caller) {
        desk.revoke(id, reason, caller);
        return room.view(id, caller);
    }
}
