package org.minshu.client.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting that is policy.
 *
 * @param kind WORKING_DAYS, DAYS, PERIOD, NUMBER or CHOICE
 * @param value what holds now
 * @param initial what the installation was configured with, which holds while nothing is laid down
 * @param least the smallest value; null for choices
 * @param choices empty unless it is a choice
 * @param since the day from which the value holds; null for the initial one
 * @param planned what is to hold later, the next first
 */
public record PolicyView(
        String key,
        String kind,
        String value,
        String initial,
        @Nullable String least,
        @Nullable String most,
        List<String> choices,
        @Nullable LocalDate since,
        List<PolicyValueView> planned,
        long revision) {

    public PolicyView {
        choices = List.copyOf(choices);
        planned = List.copyOf(planned);
    }
}
