package org.minshu.catalog.dataset;

import java.util.List;
import java.util.Objects;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.vocabulary.Sensitivity;
import org.minshu.model.vocabulary.Term;

/**
 * One 信息项 of an entry.
 *
 * @param name the column's name in files and interfaces, unique within the entry
 * @param label the Chinese name; the column's name where none is stated
 */
public record DatasetItem(String name, String label, Sensitivity sensitivity) {

    /** Items of a working copy may still lack a name: those are left out. */
    static List<DatasetItem> of(DatasetMetadata metadata) {
        var items = Objects.requireNonNullElse(metadata.items(), List.<DatasetMetadata.DataItem>of());
        return items.stream()
                .filter(item -> item.name() != null)
                .map(DatasetItem::of)
                .toList();
    }

    private static DatasetItem of(DatasetMetadata.DataItem item) {
        var name = Objects.requireNonNull(item.name());
        var label = Objects.requireNonNullElse(item.label(), name);
        var sensitivity = Objects.requireNonNullElse(item.sensitivity(), Sensitivity.NONE.name());
        return new DatasetItem(
                name, label, Term.of(Sensitivity.class, sensitivity).orElse(Sensitivity.NONE));
    }
}
