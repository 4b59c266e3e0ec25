package org.minshu.operations.drain;

import org.minshu.operations.setting.ServerSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Once in a process, however many applications it holds. */
@AutoConfiguration
@EnableConfigurationProperties(ServerSettings.class)
class DrainConfiguration {

    @Bean
    Draining draining(ServerSettings settings) {
        return new Draining(settings.drain());
    }

    @Bean
    FilterRegistrationBean<ClosingConnections> closingConnections(Draining draining) {
        var registration = new FilterRegistrationBean<>(new ClosingConnections(draining));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
