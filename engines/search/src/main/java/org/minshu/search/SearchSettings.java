package org.minshu.search;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the search engine is and how long it may take.
 *
 * @param endpoints one or more nodes of one cluster, {@code http://127.0.0.1:9200} by default
 * @param prefix starts every index name, {@code minshu-} by default
 * @param apiKey sent as {@code Authorization: ApiKey}, if any
 * @param connectTimeout 1 s by default
 * @param requestTimeout for a question, 5 s by default
 * @param bulkTimeout for a batch of documents, 30 s by default
 */
public record SearchSettings(
        List<URI> endpoints,
        String prefix,
        @Nullable String apiKey,
        Duration connectTimeout,
        Duration requestTimeout,
        Duration bulkTimeout) {

    public SearchSettings(
            @Nullable List<URI> endpoints,
            @Nullable String prefix,
            @Nullable String apiKey,
            @Nullable Duration connectTimeout,
            @Nullable Duration requestTimeout,
            @Nullable Duration bulkTimeout) {
        this.endpoints = endpoints == null || endpoints.isEmpty()
                ? List.of(URI.create("http://127.0.0.1:9200"))
                : List.copyOf(endpoints);
        this.prefix = prefix == null ? "minshu-" : prefix;
        this.apiKey = apiKey;
        this.connectTimeout = connectTimeout == null ? Duration.ofSeconds(1) : connectTimeout;
        this.requestTimeout = requestTimeout == null ? Duration.ofSeconds(5) : requestTimeout;
        this.bulkTimeout = bulkTimeout == null ? Duration.ofSeconds(30) : bulkTimeout;
    }

    /** The defaults, at these nodes. */
    public static SearchSettings at(URI... endpoints) {
        return new SearchSettings(List.of(endpoints), null, null, null, null, null);
    }

    public SearchSettings withPrefix(String other) {
        return new SearchSettings(endpoints, other, apiKey, connectTimeout, requestTimeout, bulkTimeout);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SearchSettings[endpoints=%s, prefix=%s]".formatted(endpoints, prefix);
    }
}
