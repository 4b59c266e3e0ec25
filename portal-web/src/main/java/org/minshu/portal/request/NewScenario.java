package org.minshu.portal.request;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.scenario.ScenarioForm;

/** A scenario as it is first described; more about it can be said later. */
record NewScenario(
        @Nullable String name,
        @Nullable String field,
        @Nullable String problem,
        @Nullable String output,
        @Nullable String beneficiaries,
        @Nullable String accessMode,
        @Nullable Boolean publicInterest) {

    static final NewScenario EMPTY = new NewScenario(null, null, null, null, null, null, null);

    public boolean isPublicInterest() {
        return Objects.requireNonNullElse(publicInterest, false);
    }

    /** {@code datasets} are resource codes. */
    ScenarioForm form(List<String> datasets) {
        return new ScenarioForm(
                name,
                null,
                field,
                problem,
                null,
                output,
                null,
                beneficiaries,
                null,
                null,
                accessMode,
                isPublicInterest(),
                null,
                datasets);
    }
}
