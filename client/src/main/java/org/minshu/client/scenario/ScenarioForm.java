package org.minshu.client.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of registering a scenario.
 *
 * @param name 2 to 100 characters
 * @param field code of the vocabulary {@code scenarioField}
 * @param problem what is wrong today, 10 to 1,000 characters
 * @param output what is built, 2 to 500 characters
 * @param beneficiaries whom it serves
 * @param developerType kind of organisation that builds it
 * @param accessMode {@link org.minshu.model.vocabulary.AccessMode}
 * @param datasets resource codes
 */
public record ScenarioForm(
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String field,
        @Nullable String problem,
        @Nullable String problemEn,
        @Nullable String output,
        @Nullable String outputEn,
        @Nullable String beneficiaries,
        @Nullable String beneficiariesEn,
        @Nullable String developerType,
        @Nullable String accessMode,
        @Nullable Boolean publicInterest,
        @Nullable Boolean consentRequired,
        @Nullable List<String> datasets) {}
