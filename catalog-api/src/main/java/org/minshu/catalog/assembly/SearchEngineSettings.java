package org.minshu.catalog.assembly;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.WebAddress;
import org.minshu.operations.setting.Within;
import org.minshu.search.SearchSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the search engine is.
 *
 * @param uris addresses of one or more nodes of one Elasticsearch cluster
 * @param prefix how every index name begins
 * @param apiKey API key for Elasticsearch; without it, requests are anonymous
 * @param connectTimeout how long connecting to the search engine may take
 * @param requestTimeout how long the answer of the search engine to a question may take
 * @param bulkTimeout how long the search engine may take over a batch of documents
 */
@Validated
@ConfigurationProperties("minshu.search")
record SearchEngineSettings(
        @Example("http://es-1.example:9200,http://es-2.example:9200") @NotEmpty @WebAddress
        List<URI> uris,

        @DefaultValue("minshu-") @NotBlank String prefix,

        @Example("the encoded key that Elasticsearch made for Minshu") @Nullable String apiKey,

        @DefaultValue("1s") @Within(least = "10ms", most = "1m")
        Duration connectTimeout,

        @DefaultValue("5s") @Within(least = "10ms", most = "5m")
        Duration requestTimeout,

        @DefaultValue("30s") @Within(least = "1s", most = "10m")
        Duration bulkTimeout) {

    SearchSettings toSettings() {
        return new SearchSettings(uris, prefix, apiKey, connectTimeout, requestTimeout, bulkTimeout);
    }
}
