package org.minshu.ingestion.assembly;

import io.micrometer.observation.ObservationRegistry;
import org.minshu.ingestion.machine.MachineTokens;
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
    StoredFiles ingestionStoredFiles(
            CatalogSettings catalog,
            IdentitySettings identity,
            IngestionSettings settings,
            ObservationRegistry observations) {
        var tokens = new MachineTokens(identity.tokenUri(), settings.client(), settings.secret());
        return StoredFiles.over(catalog.baseUrl(), tokens::token, observations);
    }

    /** Not as the port itself: in one process with the API there would be two of those. */
    @Bean(destroyMethod = "close")
    DerivedObjects ingestionObjects(FileStoreSettings settings) {
        var store = new S3ObjectStore(settings.toSettings());
        return new DerivedObjects(store, store::close);
    }
}
