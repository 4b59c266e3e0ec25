package org.minshu.catalog.assembly;

import org.minshu.objects.ObjectStore;
import org.minshu.objects.s3.S3ObjectStore;
import org.minshu.search.SearchIndex;
import org.minshu.search.elasticsearch.ElasticsearchIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which engines stand behind the ports. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    SearchIndex searchIndex(SearchEngineSettings settings) {
        return new ElasticsearchIndex(settings.toSettings());
    }

    @Bean(destroyMethod = "close")
    ObjectStore objectStore(FileStoreSettings settings) {
        return new S3ObjectStore(settings.toSettings());
    }
}
