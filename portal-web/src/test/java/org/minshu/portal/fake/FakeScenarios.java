package org.minshu.portal.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.scenario.ScenarioClient;
import org.minshu.client.scenario.ScenarioForm;
import org.minshu.client.scenario.ScenarioView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.springframework.util.MultiValueMap;

/** One published scenario, and one of the developer's organisation; others are registered as they come. */
public final class FakeScenarios implements ScenarioClient {

    private final List<ScenarioView> all = new ArrayList<>();
    private final List<DatasetSummary> used;

    FakeScenarios(FakeDatasets datasets) {
        used = datasets.summaries();
        all.add(view("S28", form("闽江流域水质预警溯源", "Minjiang water quality early warning"), true, null));
        all.add(view("S51", form("敖江小流域污染来源判断", null), false, "榕江智水科技有限公司"));
    }

    private static ScenarioForm form(String name, @Nullable String nameEn) {
        return new ScenarioForm(
                name,
                nameEn,
                "eco",
                "断面超标后要三天才能判断来源。",
                null,
                "污染来源判断模型和预警报告",
                null,
                "流域管理单位和沿岸居民",
                null,
                "企业",
                "SANDBOX",
                true,
                false,
                List.of("30701937/000002"));
    }

    private ScenarioView view(String id, ScenarioForm form, boolean published, @Nullable String organisation) {
        return new ScenarioView(
                id,
                form,
                published,
                organisation,
                1,
                used,
                List.of(Samples.OCEAN),
                List.of("ocean"),
                2,
                false,
                "FAST_TRACK",
                1,
                1);
    }

    @Nullable Named named(@Nullable String id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .map(each -> new Named(
                        each.id(),
                        String.valueOf(each.scenario().name()),
                        each.scenario().nameEn()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Page<ScenarioView> scenarios(MultiValueMap<String, String> query) {
        var mine = "true".equals(query.getFirst("mine"));
        var field = query.getFirst("field");
        var found = all.stream()
                .filter(each -> field == null || field.equals(each.scenario().field()))
                .filter(each -> mine ? each.organisation() != null : each.published())
                .toList();
        return new Page<>(found, found.size(), 1, 20);
    }

    @Override
    public ScenarioView scenario(String id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.SCENARIO_NOT_FOUND, id));
    }

    @Override
    public ScenarioView create(ScenarioForm form) {
        var found = new ArrayList<Violation>();
        if (Objects.requireNonNullElse(form.name(), "").isBlank()) {
            found.add(RequestSamples.violation("/name", "请填写场景名称。", "Give the scenario a name."));
        }
        if (Objects.requireNonNullElse(form.problem(), "").length() < 10) {
            found.add(RequestSamples.violation(
                    "/problem", "要解决的问题至少 10 字。", "The problem needs at least 10 characters."));
        }
        RequestSamples.refuse(found);
        var made = view("S" + (52 + all.size()), form, false, "榕江智水科技有限公司");
        all.add(made);
        return made;
    }

    @Override
    public ScenarioView publish(String id) {
        throw new UnsupportedOperationException();
    }
}
