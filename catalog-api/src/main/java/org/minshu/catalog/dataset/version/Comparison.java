package org.minshu.catalog.dataset.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.dataset.VersionView;
import org.minshu.client.register.VersionChanges;
import org.minshu.client.register.VersionChanges.FieldChange;
import org.minshu.client.register.VersionChanges.ItemChange;
import org.springframework.stereotype.Component;

/** Compares two versions field by field, data items by their names. */
@Component
public class Comparison {

    private final Flattening flattening;

    Comparison(Flattening flattening) {
        this.flattening = flattening;
    }

    VersionChanges of(VersionView from, VersionView to) {
        var before = items(from.metadata());
        var after = items(to.metadata());
        return new VersionChanges(
                from.version(),
                to.version(),
                fields(from.metadata(), to.metadata()),
                only(after, before),
                only(before, after),
                changed(before, after));
    }

    /** All but the data items, in the order of their pointers. */
    public List<FieldChange> fields(DatasetMetadata before, DatasetMetadata after) {
        return fields(flattening.of(before), flattening.of(after));
    }

    private static List<FieldChange> fields(Map<String, List<String>> before, Map<String, List<String>> after) {
        var pointers = new TreeSet<>(before.keySet());
        pointers.addAll(after.keySet());
        return pointers.stream()
                .map(pointer -> new FieldChange(
                        pointer, before.getOrDefault(pointer, List.of()), after.getOrDefault(pointer, List.of())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<String, DataItem> items(DatasetMetadata metadata) {
        var items = new LinkedHashMap<String, DataItem>();
        Objects.requireNonNullElse(metadata.items(), List.<DataItem>of())
                .forEach(item -> items.put(String.valueOf(item.name()), item));
        return items;
    }

    private static List<DataItem> only(Map<String, DataItem> here, Map<String, DataItem> there) {
        return here.entrySet().stream()
                .filter(each -> !there.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<ItemChange> changed(Map<String, DataItem> before, Map<String, DataItem> after) {
        var changes = new ArrayList<ItemChange>();
        before.forEach((name, item) -> {
            var now = after.get(name);
            if (now != null && !now.equals(item)) {
                changes.add(new ItemChange(name, fields(flattening.of(item), flattening.of(now))));
            }
        });
        return changes;
    }
}
