package org.minshu.client.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.profile.ColumnProfile;

/**
 * The data dictionary as the files of a dataset have it, beside the registered one.
 *
 * @param entries columns in the order of the files, then items that no file has
 * @param items the whole dictionary as proposed: put into the metadata of an ordinary change, it is accepted. What people
 *     wrote of an item is kept; an item that no file has stays
 */
public record DictionaryProposalView(List<Entry> entries, List<DataItem> items) {

    public DictionaryProposalView {
        entries = List.copyOf(entries);
        items = List.copyOf(items);
    }

    /**
     * A column beside the item of its name.
     *
     * @param difference SAME, NEW (registered nowhere), MISSING (in no file), TYPE (the values are of another type) or LENGTH
     *     (values are longer than stated)
     * @param registered null where it is NEW
     * @param proposed null where it is MISSING
     * @param profile of the column in the newest file that has it; null where it is MISSING
     */
    public record Entry(
            String name,
            String difference,
            @Nullable DataItem registered,
            @Nullable DataItem proposed,
            @Nullable ColumnProfile profile) {}
}
