package org.minshu.portal.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.Reading;
import org.minshu.portal.layout.Words;

/**
 * A condition that holds now, and the way to drop it.
 *
 * @param name of the parameter
 * @param without address of the same search without it
 */
public record Chip(String name, String label, String without) {

    /** What was read into the words, each with the way to have it taken as a word. */
    static List<Chip> read(Search search, @Nullable Reading reading, Words words) {
        if (reading == null) {
            return List.of();
        }
        var labels = new FacetLabels(words);
        return reading.meant().stream()
                .map(meant -> new Chip(
                        meant.demanded() ? meant.kind() : meant.kind() + ".wish",
                        meant.value().isEmpty() ? meant.text() : labels.ofAll(meant.kind(), meant.value()),
                        search.literally(meant.text())))
                .toList();
    }

    static List<Chip> of(Search search, Words words) {
        var labels = new FacetLabels(words);
        return Stream.concat(Search.FACETS.stream(), Search.TYPED.stream())
                .flatMap(name -> search.values(name).stream()
                        .map(value -> new Chip(name, labels.of(name, value), search.without(name, value))))
                .toList();
    }
}
