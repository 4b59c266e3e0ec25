package org.minshu.catalog.access;

import java.time.Period;
import java.util.Map;
import java.util.Objects;
import org.minshu.catalog.policy.Policies;
import org.springframework.stereotype.Component;

/** What holds for requests now: the properties, unless the authority has laid down something else. */
@Component
class AccessPolicy {

    static final String REVIEW = "access.provider-review-days";
    static final String APPROVAL = "access.authority-approval-days";
    static final String SUPPLEMENT = "access.supplement-days";
    static final String LAPSE = "access.supplement-lapse";
    static final String PERIOD = "access.longest-period";
    static final String BEFORE = "reminders.before";
    static final String ESCALATION = "reminders.escalation";

    private final Policies policies;

    AccessPolicy(Policies policies) {
        this.policies = policies;
    }

    AccessSettings current() {
        var values = policies.inForce();
        return new AccessSettings(
                days(values, REVIEW),
                days(values, APPROVAL),
                days(values, SUPPLEMENT),
                SupplementLapse.valueOf(of(values, LAPSE)),
                Period.parse(of(values, PERIOD)));
    }

    ReminderSettings reminders() {
        var values = policies.inForce();
        return new ReminderSettings(days(values, BEFORE), days(values, ESCALATION));
    }

    private static int days(Map<String, String> values, String key) {
        return Integer.parseInt(of(values, key));
    }

    private static String of(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(key));
    }
}
