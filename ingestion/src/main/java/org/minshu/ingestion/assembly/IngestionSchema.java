package org.minshu.ingestion.assembly;

import org.minshu.database.SchemaOwner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schema of this application, which its errand {@code migrate} needs without everything else. */
@Configuration(proxyBeanMethods = false)
public class IngestionSchema {

    @Bean
    SchemaOwner ingestionOwner() {
        return new SchemaOwner("ingestion");
    }
}
