package org.minshu.catalog.person;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.person.DelegationForm;
import org.minshu.client.person.DelegationView;
import org.minshu.client.person.DeputyView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deputies over HTTP. */
@RestController
@RequestMapping("/api/v1/delegations")
class DelegationController {

    private final Delegations delegations;
    private final DelegationDesk desk;
    private final Clock clock;

    DelegationController(Delegations delegations, DelegationDesk desk, Clock clock) {
        this.delegations = delegations;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({Role.STEWARD, Role.AUTHORITY, Role.AUDITOR})
    Page<DelegationView> delegations(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Caller caller) {
        var paging = Paging.of(page, size, 20);
        var concerned = caller.is(Role.AUTHORITY) || caller.is(Role.AUDITOR) ? null : caller.subject();
        var found = delegations.page(concerned, paging.size(), paging.offset()).stream()
                .map(delegation -> view(delegation, caller))
                .toList();
        return paging.of(found, delegations.count(concerned));
    }

    @GetMapping("/candidates")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    List<DeputyView> candidates(Caller caller) {
        return desk.candidates(caller);
    }

    @PostMapping
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.CREATED)
    DelegationView delegate(@RequestBody DelegationForm form, Caller caller) {
        return view(desk.find(desk.delegate(form, caller)), caller);
    }

    @PostMapping("/{id}/end")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    DelegationView end(@PathVariable long id, Caller caller) {
        desk.end(id, caller);
        return view(desk.find(id), caller);
    }

    private DelegationView view(Delegation delegation, Caller caller) {
        return delegation.view(caller, CivilTime.day(clock.instant()));
    }
}
