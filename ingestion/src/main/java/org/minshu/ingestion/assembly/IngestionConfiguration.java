package org.minshu.ingestion.assembly;

import io.micrometer.observation.ObservationRegistry;
import org.minshu.ingestion.inspection.StoredFiles;
import org.minshu.ingestion.machine.MachineTokens;
import org.minshu.ingestion.machine.WorkerCalls;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this application brings into a process, alone or beside the others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CatalogSettings.class, IdentitySettings.class, IngestionSettings.class})
class IngestionConfiguration {

    @Bean
    MachineTokens ingestionTokens(IdentitySettings identity, IngestionSettings settings) {
        return new MachineTokens(identity.tokenUri(), settings.client(), settings.secret());
    }

    @Bean
    StoredFiles ingestionStoredFiles(
            CatalogSettings catalog, MachineTokens ingestionTokens, ObservationRegistry observations) {
        return StoredFiles.over(catalog.baseUrl(), ingestionTokens::token, observations);
    }

    @Bean
    WorkerCalls ingestionWorkerCalls(
            CatalogSettings catalog, MachineTokens ingestionTokens, ObservationRegistry observations) {
        return WorkerCalls.over(catalog.baseUrl(), ingestionTokens::token, observations);
    }
}
