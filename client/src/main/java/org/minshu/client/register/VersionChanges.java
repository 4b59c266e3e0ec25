package org.minshu.client.register;

import java.util.List;
import org.minshu.client.dataset.DatasetMetadata.DataItem;

/**
 * How two published versions of an entry differ.
 *
 * @param fields all but the data items, in the order of their pointers
 * @param added data items that only {@code to} has, by their names
 * @param removed data items that only {@code from} has
 */
public record VersionChanges(
        int from,
        int to,
        List<FieldChange> fields,
        List<DataItem> added,
        List<DataItem> removed,
        List<ItemChange> changed) {

    public VersionChanges {
        fields = List.copyOf(fields);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * A field that they give differently.
     *
     * @param pointer JSON pointer into the metadata, or into the data item
     * @param before its texts; none where it was not given
     */
    public record FieldChange(String pointer, List<String> before, List<String> after) {}

    /** A data item that both have, differently. */
    public record ItemChange(String name, List<FieldChange> fields) {}
}
