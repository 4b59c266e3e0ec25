package org.minshu.portal.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.minshu.portal.layout.Words;

/**
 * A condition that holds now, and the way to drop it.
 *
 * @param name of the parameter
 * @param without address of the same search without it
 */
public record Chip(String name, String label, String without) {

    static List<Chip> of(Search search, Words words) {
        var labels = new FacetLabels(words);
        return Stream.concat(Search.FACETS.stream(), Search.TYPED.stream())
                .flatMap(name -> search.values(name).stream()
                        .map(value -> new Chip(name, labels.of(name, value), search.without(name, value))))
                .toList();
    }
}
