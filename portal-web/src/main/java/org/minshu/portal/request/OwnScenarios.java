package org.minshu.portal.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.scenario.ScenarioView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.Violation;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The scenarios of the caller's organisation. */
@Component
class OwnScenarios {

    private final Platform platform;

    OwnScenarios(Platform platform) {
        this.platform = platform;
    }

    List<ScenarioView> list() {
        return platform.scenarios()
                .scenarios(MultiValueMap.fromSingleValue(Map.of("mine", "true", "sort", "newest", "size", "100")))
                .items();
    }

    /** The id of what was chosen; a new one is registered first. */
    @Nullable String settle(PurposeForm form, Draft draft) {
        if (!form.asksForANewOne()) {
            return form.scenario();
        }
        var codes = draft.datasets().stream().map(Chosen::code).toList();
        try {
            return platform.scenarios().create(form.described().form(codes)).id();
        } catch (CatalogException refused) {
            throw within(refused);
        }
    }

    /** The scenario's fields are a part of the page's form. */
    private static CatalogException within(CatalogException refused) {
        var moved = refused.violations().stream()
                .map(each -> new Violation("/newScenario" + each.pointer(), each.type(), each.zh(), each.en()))
                .toList();
        return new CatalogException(refused.type(), String.valueOf(refused.getMessage()), moved);
    }
}
