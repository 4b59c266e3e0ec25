package org.minshu.portal.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.minshu.client.dataset.DatasetMetadata.DataItem;

/** Puts proposed data items into a form: beside those that are there, or in their place. */
final class ProposedItems {

    private ProposedItems() {}

    /** {@code replace} drops those that were not proposed; what people wrote about the others stays in any case. */
    static EntryText into(EntryText text, List<DataItem> proposed, String mode) {
        var known = new LinkedHashMap<String, Map<String, String>>();
        ItemRows.withoutBlank(text).items().forEach(row -> known.put(row.getOrDefault("name", ""), row));
        var rows = new ArrayList<Map<String, String>>();
        if (!mode.equals("replace")) {
            known.values().forEach(row -> rows.add(completed(row, proposed)));
        }
        for (var item : proposed) {
            var row = known.get(String.valueOf(item.name()));
            if (row == null) {
                rows.add(row(item));
            } else if (mode.equals("replace")) {
                rows.add(completed(row, proposed));
            }
        }
        return text.withItems(rows);
    }

    /** The proposal's items in its order where {@code chosen} has their names, else what the form has; nothing is dropped. */
    static EntryText accepted(EntryText text, List<DataItem> proposed, Set<String> chosen) {
        var known = new LinkedHashMap<String, Map<String, String>>();
        ItemRows.withoutBlank(text).items().forEach(row -> known.put(row.getOrDefault("name", ""), row));
        var rows = new ArrayList<Map<String, String>>();
        for (var item : proposed) {
            var row = known.remove(String.valueOf(item.name()));
            if (chosen.contains(item.name())) {
                rows.add(row(item));
            } else if (row != null) {
                rows.add(row);
            }
        }
        rows.addAll(known.values());
        return text.withItems(rows);
    }

    /** What is written stays; what is empty takes what was read. */
    private static Map<String, String> completed(Map<String, String> row, List<DataItem> proposed) {
        var all = new LinkedHashMap<String, String>();
        proposed.stream()
                .filter(item -> Objects.equals(item.name(), row.get("name")))
                .findFirst()
                .ifPresent(item -> all.putAll(row(item)));
        row.forEach((field, text) -> {
            if (!text.isBlank()) {
                all.put(field, text);
            }
        });
        return all;
    }

    private static Map<String, String> row(DataItem item) {
        var row = new LinkedHashMap<String, String>();
        row.put("name", Objects.requireNonNullElse(item.name(), ""));
        row.put("label", Objects.requireNonNullElse(item.label(), ""));
        row.put("dataType", Objects.requireNonNullElse(item.dataType(), ""));
        row.put("length", item.length() == null ? "" : item.length().toString());
        row.put("primaryKey", String.valueOf(Boolean.TRUE.equals(item.primaryKey())));
        row.put("sensitivity", Objects.requireNonNullElse(item.sensitivity(), ""));
        row.put("description", Objects.requireNonNullElse(item.description(), ""));
        return row;
    }
}
