package org.minshu.ingestion.assembly;

import io.micrometer.observation.ObservationRegistry;
import org.minshu.ingestion.inspection.StoredFiles;
import org.minshu.ingestion.machine.MachineTokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this application brings into a process, alone or beside the others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CatalogSettings.class, IdentitySettings.class, IngestionSettings.class})
class IngestionConfiguration {

    @Bean
    StoredFiles ingestionStoredFiles(
            CatalogSettings catalog,
            IdentitySettings identity,
            IngestionSettings settings,
            ObservationRegistry observations) {
        var tokens = new MachineTokens(identity.tokenUri(), settings.client(), settings.secret());
        return StoredFiles.over(catalog.baseUrl(), tokens::token, observations);
    }
}
