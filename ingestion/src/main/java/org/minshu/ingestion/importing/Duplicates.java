package org.minshu.ingestion.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.ingestion.importing.mapping.Mapped.Entry;

/** Knows which entries a file has brought: the same id, or the same title of the same publisher, twice is a duplicate. */
final class Duplicates {

    private final Map<String, Long> seen = new HashMap<>();

    /** What it repeats, in words, where it is not the first of its kind. */
    Optional<String> repeated(long line, Entry entry) {
        var sameId = seen.putIfAbsent("id " + entry.sourceId(), line);
        var sameTitle = seen.putIfAbsent(title(entry.metadata()), line);
        if (sameId != null) {
            return Optional.of("Same id as line " + sameId);
        }
        return Optional.ofNullable(sameTitle).map(first -> "Same title and publisher as line " + first);
    }

    private static String title(DatasetMetadata metadata) {
        return "title %s\n%s".formatted(metadata.originalPublisher(), metadata.title());
    }
}
