package org.minshu.catalog.file.projection;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetItem;

/**
 * The columns of a file that hold granted items.
 *
 * @param indexes from 0, in the order of the file; at least one
 * @param complete whether these are all columns of the file
 */
public record Columns(List<Integer> indexes, boolean complete) {

    public Columns {
        indexes = List.copyOf(indexes);
    }

    /**
     * A column is an item's if its header is the item's name, or the label of that item only. Columns that the dictionary
     * does not know are nobody's. Nothing where no column remains, or two columns claim one item.
     */
    public static Optional<Columns> of(List<String> header, List<DatasetItem> dictionary, Collection<String> granted) {
        var kept = new ArrayList<Integer>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            var item = item(header.get(i).strip(), dictionary);
            if (item == null || !granted.contains(item)) {
                continue;
            }
            if (!taken.add(item)) {
                return Optional.empty();
            }
            kept.add(i);
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Columns(kept, kept.size() == header.size()));
    }

    private static @Nullable String item(String cell, List<DatasetItem> dictionary) {
        if (dictionary.stream().anyMatch(item -> item.name().equals(cell))) {
            return cell;
        }
        var labelled =
                dictionary.stream().collect(groupingBy(DatasetItem::label)).getOrDefault(cell, List.of());
        return labelled.size() == 1 ? labelled.getFirst().name() : null;
    }
}
