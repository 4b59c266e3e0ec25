package org.minshu.catalog.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.scenario.ScenarioDirectory;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.access.GrantView;
import org.minshu.client.access.GrantView.GrantedDataset;
import org.springframework.stereotype.Service;

/** Where grants are read; who sees a request sees its grant. */
@Service
class GrantRoom {

    private final Grants grants;
    private final GrantList list;
    private final AccessRequests requests;
    private final ScenarioDirectory scenarios;
    private final Clock clock;

    GrantRoom(Grants grants, GrantList list, AccessRequests requests, ScenarioDirectory scenarios, Clock clock) {
        this.grants = grants;
        this.list = list;
        this.requests = requests;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    GrantView view(String id, Caller caller) {
        var grant = grants.find(id).orElseThrow(() -> GrantDesk.notFound(id));
        Sight.check(requests.find(grant.request()).orElseThrow(), caller);
        return view(grant, names(List.of(grant)), caller);
    }

    Page<GrantView> page(GrantQuery query, Caller caller) {
        var today = today();
        var ids = list.page(query, caller, today);
        var found = grants.all(ids.items());
        var names = names(found);
        return query.paging()
                .of(found.stream().map(grant -> view(grant, names, caller)).toList(), ids.total());
    }

    private Map<String, Named> names(List<Grant> grants) {
        return scenarios.named(grants.stream()
                .map(Grant::scenario)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList());
    }

    private GrantView view(Grant grant, Map<String, Named> scenarios, Caller caller) {
        var today = today();
        var revocation = grant.revocation();
        return new GrantView(
                grant.id(),
                grant.request(),
                grant.state(today).name(),
                grant.organisation(),
                grant.scenario() == null ? null : scenarios.get(grant.scenario()),
                grant.from(),
                grant.until(),
                grant.datasets().stream().map(GrantRoom::dataset).toList(),
                grant.grantedAt(),
                revocation == null ? null : revocation.at(),
                revocation == null ? null : revocation.reason(),
                Moves.of(grant, today, caller));
    }

    private static GrantedDataset dataset(Grant.GrantedItems granted) {
        return new GrantedDataset(
                granted.code().value(),
                granted.code().slug(),
                granted.title(),
                granted.titleEn(),
                granted.items(),
                granted.endedAt());
    }

    private LocalDate today() {
        return CivilTime.day(clock.instant());
    }
}
