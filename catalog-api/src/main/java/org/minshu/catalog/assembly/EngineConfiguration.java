package org.minshu.catalog.assembly;

import java.time.Clock;
import org.minshu.meaning.Meaning;
import org.minshu.meaning.onnx.BgeSmallZh;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.PartedObjectStore;
import org.minshu.objects.s3.S3ObjectStore;
import org.minshu.operations.metric.EngineProbe;
import org.minshu.search.SearchIndex;
import org.minshu.search.elasticsearch.ElasticsearchIndex;
import org.minshu.tables.TableEngine;
import org.minshu.tables.duckdb.DuckDbTables;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which engines stand behind the ports. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    SearchIndex searchIndex(SearchEngineSettings settings, Clock clock) {
        return new ElasticsearchIndex(settings.toSettings(), clock);
    }

    @Bean
    EngineProbe searchProbe(SearchIndex index) {
        return new EngineProbe("search", index::count);
    }

    /** There is none where it is switched off; who needs it asks for an {@code Optional}. */
    @Bean(destroyMethod = "close")
    @ConditionalOnBooleanProperty(name = "minshu.meaning.enabled", matchIfMissing = true)
    Meaning meaning(MeaningSettings settings, Clock clock) {
        return new BgeSmallZh(settings.modelFolder(), clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "minshu.meaning.enabled", matchIfMissing = true)
    EngineProbe meaningProbe(Meaning meaning) {
        return new EngineProbe("meaning", meaning::check);
    }

    @Bean(destroyMethod = "close")
    PartedObjectStore objectStore(FileStoreSettings settings) {
        return new S3ObjectStore(settings.toSettings());
    }

    /** Whether there is such an object does not matter. */
    @Bean
    EngineProbe objectsProbe(ObjectStore objects) {
        return new EngineProbe("objects", () -> objects.exists("probe"));
    }

    @Bean(destroyMethod = "close")
    TableEngine tableEngine(TableEngineSettings settings, ObjectStore objects) {
        return new DuckDbTables(settings.toSettings(), objects);
    }

    @Bean
    EngineProbe tablesProbe(TableEngine tables) {
        return new EngineProbe("tables", tables::check);
    }
}
