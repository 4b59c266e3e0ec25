package org.minshu.ingestion.assembly;

import io.micrometer.observation.ObservationRegistry;
import org.minshu.ingestion.machine.MachineTokens;
import org.minshu.ingestion.machine.WorkerCalls;
import org.minshu.ingestion.platform.DerivedObjects;
import org.minshu.ingestion.platform.StoredFiles;
import org.minshu.objects.s3.S3ObjectStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this application brings into a process, alone or beside the others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    CatalogSettings.class,
    IdentitySettings.class,
    IngestionSettings.class,
    FileStoreSettings.class
})
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

    /** Not as the port itself: in one process with the API there would be two of those. */
    @Bean(destroyMethod = "close")
    DerivedObjects ingestionObjects(FileStoreSettings settings) {
        var store = new S3ObjectStore(settings.toSettings());
        return new DerivedObjects(store, store::close);
    }
}
