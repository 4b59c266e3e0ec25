package org.minshu.catalog.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.policy.PolicyForm;
import org.minshu.client.policy.PolicyValueView;
import org.minshu.client.policy.PolicyView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority lays down what is to hold, and calls off what is planned. */
@Service
class PolicyDesk {

    private final List<PolicySetting> settings;
    private final PolicyValues values;
    private final AuditTrail audit;
    private final Clock clock;

    PolicyDesk(List<PolicySetting> settings, PolicyValues values, AuditTrail audit, Clock clock) {
        this.settings = settings.stream()
                .sorted(Comparator.comparingInt(PolicySetting::order))
                .toList();
        this.values = values;
        this.audit = audit;
        this.clock = clock;
    }

    List<PolicyView> all() {
        var live = values.live(today());
        var revisions = values.revisions();
        return settings.stream()
                .map(setting -> view(
                        setting,
                        live.getOrDefault(setting.key(), List.of()),
                        revisions.getOrDefault(setting.key(), 0L)))
                .toList();
    }

    PolicyView get(String key) {
        var setting = find(key);
        return view(setting, values.live(today()).getOrDefault(key, List.of()), values.revision(key));
    }

    Page<PolicyValueView> history(String key, Paging paging) {
        find(key);
        return paging.of(values.page(key, today(), paging.size(), paging.offset()), values.count(key));
    }

    @Transactional
    public void plan(String key, long revision, PolicyForm form, Caller caller) {
        var setting = find(key);
        var laid = PolicyRules.check(setting, form, today());
        var before = get(key);
        advance(key, revision);
        if (laid.from().isAfter(today()) && values.isPlannedFor(key, laid.from())) {
            throw new CatalogException(
                    ProblemType.ALREADY_EXISTS, "Something is planned for that day: call it off first");
        }
        values.add(key, laid, caller, clock.instant());
        audit.record(caller, "policy.planned", "policy " + key, before.value(), laid);
    }

    @Transactional
    public void cancel(String key, long id, long revision, Caller caller) {
        find(key);
        advance(key, revision);
        if (!values.cancel(key, id, today(), caller, clock.instant())) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "It holds already, or was called off");
        }
        audit.record(caller, "policy.cancelled", "policy " + key, id, null);
    }

    private void advance(String key, long revision) {
        if (!values.advance(key, revision)) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Somebody else changed the setting");
        }
    }

    private PolicySetting find(String key) {
        return settings.stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, "No setting " + key));
    }

    private static PolicyView view(PolicySetting setting, List<PolicyValueView> live, long revision) {
        var now =
                live.stream().filter(value -> value.state().equals("IN_FORCE")).findFirst();
        return new PolicyView(
                setting.key(),
                setting.kind().name(),
                now.map(PolicyValueView::value).orElse(setting.initial()),
                setting.initial(),
                setting.least().isEmpty() ? null : setting.least(),
                setting.most().isEmpty() ? null : setting.most(),
                setting.choices(),
                now.map(PolicyValueView::from).orElse(null),
                live.stream().filter(value -> value.state().equals("PLANNED")).toList(),
                revision);
    }

    private LocalDate today() {
        return CivilTime.day(clock.instant());
    }
}
