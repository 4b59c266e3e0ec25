package org.minshu.client.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a developer asks for.
 *
 * @param scenario id of the scenario it is for
 * @param purpose 20 to 2,000 characters: what each item is needed for
 * @param accessMode {@link org.minshu.model.vocabulary.AccessMode}
 * @param from first day of use, ISO date; the day of approval where absent
 * @param until last day of use, inclusive, ISO date; at most the maximum period after {@code from}
 * @param security how the data is protected
 * @param committed whether the security commitment (安全承诺) was made; required to submit
 * @param datasets at least one to submit
 */
public record AccessRequestForm(
        @Nullable String scenario,
        @Nullable String purpose,
        @Nullable String accessMode,
        @Nullable String from,
        @Nullable String until,
        @Nullable String security,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable Boolean committed,
        @Nullable List<Wanted> datasets) {

    /** Items wanted of one dataset; {@code code} with slash or dash. */
    public record Wanted(@Nullable String code, @Nullable List<String> items) {}
}
