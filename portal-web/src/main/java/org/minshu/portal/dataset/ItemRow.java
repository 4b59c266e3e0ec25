package org.minshu.portal.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata.DataItem;

/** A data item and its place in the dictionary, counted from 1. */
public record ItemRow(int number, DataItem item) {

    static List<ItemRow> of(@Nullable List<DataItem> items, String filter) {
        var rows = new ArrayList<ItemRow>();
        if (items != null) {
            for (var item : items) {
                rows.add(new ItemRow(rows.size() + 1, item));
            }
        }
        return rows.stream().filter(row -> row.matches(filter.strip())).toList();
    }

    private boolean matches(String filter) {
        return contains(item.name(), filter) || contains(item.label(), filter);
    }

    private static boolean contains(@Nullable String text, String part) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
