package org.minshu.catalog.scenario;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.scenario.ScenarioForm;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;

/**
 * A registered scenario.
 *
 * @param organisation who registered it; null for those of the authority
 * @param published whether everybody sees it
 * @param form checked by {@link ScenarioRules}
 */
record Scenario(String id, @Nullable String organisation, boolean published, ScenarioForm form, long revision) {

    List<ResourceCode> codes() {
        return Objects.requireNonNullElse(form.datasets(), List.<String>of()).stream()
                .map(ResourceCode::new)
                .toList();
    }

    /** Whether the caller is of the organisation that registered it. */
    boolean belongsTo(Caller caller) {
        return caller.is(Role.DEVELOPER) && organisation != null && organisation.equals(caller.organisation());
    }

    Named named() {
        return new Named(id, Objects.requireNonNull(form.name()), form.nameEn());
    }
}
