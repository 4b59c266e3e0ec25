package org.minshu.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.search.IndexDocument;

/** The engine's answer to a query, read in one go: as much of it as we use. */
record Found(Hits hits, @Nullable Map<String, Count> aggregations) {

    record Hits(Total total, List<Hit> hits) {}

    record Total(long value) {}

    record Hit(@JsonProperty("_source") IndexDocument source) {}

    /** Of one facet: its values, or where others filter it, those beneath the filter. */
    record Count(@Nullable List<Bucket> buckets, @Nullable Count values) {

        List<Bucket> all() {
            return values != null ? values.all() : Objects.requireNonNullElse(buckets, List.of());
        }
    }

    record Bucket(String key, @JsonProperty("doc_count") long count) {}
}
