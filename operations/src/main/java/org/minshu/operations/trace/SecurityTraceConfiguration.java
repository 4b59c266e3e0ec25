package org.minshu.operations.trace;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Requests are followed, not every filter that guards them: each would be two spans, which nobody reads and every request pays. */
@AutoConfiguration
@ConditionalOnClass(SecurityObservationSettings.class)
class SecurityTraceConfiguration {

    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
