package org.minshu.catalog.assembly;

import org.minshu.database.SchemaOwner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schema of this application, which its errand {@code migrate} needs without everything else. */
@Configuration(proxyBeanMethods = false)
public class CatalogSchema {

    @Bean
    SchemaOwner catalogOwner() {
        return new SchemaOwner("catalog");
    }
}
