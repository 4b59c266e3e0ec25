package org.minshu.catalog.access;

import java.time.Period;
import org.minshu.catalog.policy.PolicySetting;
import org.minshu.catalog.policy.PolicySetting.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the handling of requests is policy, with the bounds of its properties. */
@Configuration(proxyBeanMethods = false)
class AccessPolicySettings {

    private static final int LONGEST = 365;
    private static final int LONGEST_REMINDER = 30;

    @Bean
    PolicySetting reviewDaysPolicy(AccessSettings initial) {
        return days(AccessPolicy.REVIEW, 1, initial.providerReviewDays(), LONGEST);
    }

    @Bean
    PolicySetting approvalDaysPolicy(AccessSettings initial) {
        return days(AccessPolicy.APPROVAL, 2, initial.authorityApprovalDays(), LONGEST);
    }

    @Bean
    PolicySetting supplementDaysPolicy(AccessSettings initial) {
        return days(AccessPolicy.SUPPLEMENT, 3, initial.supplementDays(), LONGEST);
    }

    @Bean
    PolicySetting supplementLapsePolicy(AccessSettings initial) {
        return PolicySetting.choice(AccessPolicy.LAPSE, 4, initial.supplementLapse());
    }

    @Bean
    PolicySetting longestPeriodPolicy(AccessSettings initial) {
        return PolicySetting.period(
                AccessPolicy.PERIOD, 5, initial.longestPeriod(), Period.ofDays(1), Period.ofYears(10));
    }

    @Bean
    PolicySetting reminderLeadPolicy(ReminderSettings initial) {
        return days(AccessPolicy.BEFORE, 6, initial.before(), LONGEST_REMINDER);
    }

    @Bean
    PolicySetting reminderEscalationPolicy(ReminderSettings initial) {
        return days(AccessPolicy.ESCALATION, 7, initial.escalation(), LONGEST_REMINDER);
    }

    private static PolicySetting days(String key, int order, int initial, int most) {
        return PolicySetting.days(key, order, Kind.WORKING_DAYS, initial, 1, most);
    }
}
