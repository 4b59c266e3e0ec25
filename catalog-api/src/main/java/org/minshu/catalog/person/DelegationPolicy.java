package org.minshu.catalog.person;

import org.minshu.catalog.policy.PolicySetting;
import org.minshu.catalog.policy.PolicySetting.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long a deputy may stand in is policy. */
@Configuration(proxyBeanMethods = false)
class DelegationPolicy {

    static final String LONGEST = "delegation.longest-days";

    @Bean
    static PolicySetting longestDelegation() {
        return PolicySetting.days(LONGEST, 8, Kind.DAYS, 90, 1, 366);
    }
}
