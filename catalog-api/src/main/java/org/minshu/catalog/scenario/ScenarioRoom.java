package org.minshu.catalog.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Page;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.scenario.ScenarioView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;

/** Where scenarios are read, with what follows from their datasets and grants. */
@Service
class ScenarioRoom {

    private final Scenarios scenarios;
    private final ScenarioList list;
    private final DatasetDirectory directory;
    private final ScenarioUse use;

    ScenarioRoom(Scenarios scenarios, ScenarioList list, DatasetDirectory directory, ScenarioUse use) {
        this.scenarios = scenarios;
        this.list = list;
        this.directory = directory;
        this.use = use;
    }

    /** One that the caller may see; for others it does not exist. */
    ScenarioView view(String id, Caller caller) {
        var scenario = scenarios
                .find(id)
                .filter(found -> isVisible(found, caller))
                .orElseThrow(() -> new CatalogException(ProblemType.SCENARIO_NOT_FOUND, "No scenario " + id));
        return view(scenario);
    }

    ScenarioView view(Scenario scenario) {
        var facts = facts(scenario, directory.publishedAll(scenario.codes()));
        var summaries = facts.datasets().stream().map(PublishedDataset::summary).toList();
        return view(scenario, facts, summaries, use.activeGrants(List.of(scenario.id())));
    }

    Page<ScenarioView> page(ScenarioQuery query, Caller caller) {
        var page = list.page(query, caller);
        var codes = page.items().stream()
                .flatMap(scenario -> scenario.codes().stream())
                .distinct()
                .toList();
        var published = directory.publishedAll(codes);
        var grants = use.activeGrants(page.items().stream().map(Scenario::id).toList());
        var views = page.items().stream()
                .map(scenario -> view(scenario, facts(scenario, published), List.of(), grants))
                .toList();
        return query.paging().of(views, page.total());
    }

    private boolean isVisible(Scenario scenario, Caller caller) {
        var department = caller.department();
        return scenario.published()
                || scenario.belongsTo(caller)
                || caller.is(Role.AUTHORITY)
                || (caller.is(Role.STEWARD) && department != null && use.isReviewedBy(scenario.id(), department));
    }

    private static ScenarioFacts facts(Scenario scenario, Map<ResourceCode, PublishedDataset> published) {
        return new ScenarioFacts(scenario.codes().stream()
                .map(published::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }

    private static ScenarioView view(
            Scenario scenario, ScenarioFacts facts, List<DatasetSummary> datasets, Map<String, Long> grants) {
        return new ScenarioView(
                scenario.id(),
                scenario.form(),
                scenario.published(),
                scenario.organisation(),
                facts.datasets().size(),
                datasets,
                facts.departments(),
                facts.libraries(),
                facts.maxLevel(),
                facts.containsPersonalInfo(),
                facts.reviewTrack().name(),
                grants.getOrDefault(scenario.id(), 0L),
                scenario.revision());
    }
}
