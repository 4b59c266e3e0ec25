package org.minshu.catalog.assembly;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.search.SearchSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the search engine is; what is absent takes the default of {@link SearchSettings}.
 *
 * @param uris one or more nodes of one cluster
 * @param prefix starts every index name
 */
@ConfigurationProperties("minshu.search")
record SearchEngineSettings(
        @Nullable List<URI> uris,
        @Nullable String prefix,
        @Nullable String apiKey,
        @Nullable Duration connectTimeout,
        @Nullable Duration requestTimeout,
        @Nullable Duration bulkTimeout) {

    SearchSettings toSettings() {
        return new SearchSettings(uris, prefix, apiKey, connectTimeout, requestTimeout, bulkTimeout);
    }
}
