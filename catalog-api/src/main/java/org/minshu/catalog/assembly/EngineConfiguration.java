package org.minshu.catalog.assembly;

import org.minshu.database.SchemaOwner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which engines stand behind the ports. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    SchemaOwner catalogSchema() {
        return new SchemaOwner("catalog");
    }
}
