package org.minshu.ingestion.assembly;

import io.micrometer.observation.ObservationRegistry;
import org.minshu.database.SchemaOwner;
import org.minshu.ingestion.inspection.StoredFiles;
import org.minshu.ingestion.machine.MachineTokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this application brings into a process, alone or beside the others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestionSettings.class)
class IngestionConfiguration {

    @Bean
    SchemaOwner ingestionSchema() {
        return new SchemaOwner("ingestion");
    }

    @Bean
    StoredFiles ingestionStoredFiles(IngestionSettings settings, ObservationRegistry observations) {
        var tokens = new MachineTokens(settings.tokens(), settings.client(), settings.secret());
        return StoredFiles.over(settings.api(), tokens::token, observations);
    }
}
