package org.minshu.catalog.scenario;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.security.Caller;
import org.minshu.client.scenario.ScenarioForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where scenarios are registered and shown to everybody. */
@Service
class ScenarioDesk {

    private final Scenarios scenarios;
    private final ScenarioRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    ScenarioDesk(Scenarios scenarios, ScenarioRules rules, AuditTrail audit, Clock clock) {
        this.scenarios = scenarios;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** By a developer, for the own organisation; not shown to others yet. */
    @Transactional
    public Scenario register(ScenarioForm sent, Caller caller) {
        var organisation = caller.organisation();
        if (organisation == null) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "Your account names no organisation");
        }
        var form = rules.check(sent);
        var scenario = new Scenario(scenarios.nextId(), organisation, false, form, 1);
        while (!scenarios.add(scenario, caller, clock.instant())) {
            scenario = new Scenario(scenarios.nextId(), organisation, false, form, 1);
        }
        audit.record(caller, "scenario.registered", "scenario " + scenario.id(), null, form);
        return scenario;
    }

    /** By the authority: a scenario of its own, shown at once. */
    @Transactional
    public Scenario create(String id, ScenarioForm sent, Caller caller) {
        var scenario = new Scenario(id, null, true, rules.check(sent), 1);
        if (!scenarios.add(scenario, caller, clock.instant())) {
            throw new CatalogException(ProblemType.ALREADY_EXISTS, "Scenario " + id + " exists");
        }
        audit.record(caller, "scenario.created", "scenario " + id, null, scenario.form());
        return scenario;
    }

    @Transactional
    public Scenario change(String id, long revision, ScenarioForm sent, Caller caller) {
        var before = existing(id);
        var after = new Scenario(
                id,
                before.organisation(),
                before.published(),
                rules.check(sent, before.form().field()),
                revision);
        return store(before, after, "scenario.changed", caller);
    }

    /** Publishing what is published changes nothing. */
    @Transactional
    public Scenario publish(String id, Caller caller) {
        var before = existing(id);
        if (before.published()) {
            return before;
        }
        var after = new Scenario(id, before.organisation(), true, before.form(), before.revision());
        return store(before, after, "scenario.published", caller);
    }

    private Scenario store(Scenario before, Scenario after, String action, Caller caller) {
        if (!scenarios.change(after, clock.instant())) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Scenario " + after.id() + " has changed");
        }
        audit.record(caller, action, "scenario " + after.id(), part(before, action), part(after, action));
        return existing(after.id());
    }

    private static @Nullable Object part(Scenario scenario, String action) {
        return action.equals("scenario.published") ? new Visibility(scenario.published()) : scenario.form();
    }

    private Scenario existing(String id) {
        return scenarios
                .find(id)
                .orElseThrow(() -> new CatalogException(ProblemType.SCENARIO_NOT_FOUND, "No scenario " + id));
    }

    record Visibility(boolean published) {}
}
