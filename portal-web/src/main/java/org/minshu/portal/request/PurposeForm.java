package org.minshu.portal.request;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.access.AccessRequestForm;

/** What the data is for. {@code scenario} is an id, or {@link #NEW} where {@code newScenario} describes one. */
record PurposeForm(
        @Nullable String scenario,
        @Nullable String purpose,
        @Nullable NewScenario newScenario) {

    static final String NEW = "new";

    static PurposeForm of(AccessRequestForm form) {
        return new PurposeForm(form.scenario(), form.purpose(), null);
    }

    boolean asksForANewOne() {
        return NEW.equals(scenario);
    }

    PurposeForm with(@Nullable String chosen) {
        return new PurposeForm(chosen, purpose, newScenario);
    }

    NewScenario described() {
        return Objects.requireNonNullElse(newScenario, NewScenario.EMPTY);
    }
}
