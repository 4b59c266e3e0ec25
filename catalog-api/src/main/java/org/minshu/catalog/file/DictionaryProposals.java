package org.minshu.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.WorkingCopies;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.file.DictionaryProposalView;
import org.minshu.client.file.DictionaryProposalView.Entry;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;

/** Holds the columns of a dataset's files against its registered items. */
@Service
class DictionaryProposals {

    private final WorkingCopies copies;
    private final MadeTables tables;

    DictionaryProposals(WorkingCopies copies, MadeTables tables) {
        this.copies = copies;
        this.tables = tables;
    }

    DictionaryProposalView of(String slug, Caller caller) {
        var code = ResourceCode.parse(slug)
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "No dataset " + slug));
        var metadata = copies.writable(code, caller).metadata();
        var registered = Objects.requireNonNullElse(metadata.items(), List.<DataItem>of());
        return compare(registered, columns(code));
    }

    /** A column of the same name in several files is the newest one's. */
    private List<ColumnProfile> columns(ResourceCode code) {
        var columns = new LinkedHashMap<String, ColumnProfile>();
        tables.newestProfiles(code)
                .forEach(profile -> profile.columns().forEach(column -> columns.putIfAbsent(column.name(), column)));
        return List.copyOf(columns.values());
    }

    static DictionaryProposalView compare(List<DataItem> registered, List<ColumnProfile> columns) {
        var left = new ArrayList<>(registered);
        var entries = new ArrayList<Entry>();
        var items = new ArrayList<DataItem>();
        for (var column : columns) {
            var item = find(left, column.name());
            left.remove(item);
            var proposed = ProposedItem.of(item, column);
            entries.add(new Entry(column.name(), ProposedItem.difference(item, column), item, proposed, column));
            items.add(proposed);
        }
        for (var item : left) {
            entries.add(new Entry(String.valueOf(item.name()), "MISSING", item, null, null));
            items.add(item);
        }
        return new DictionaryProposalView(entries, items);
    }

    /** By its name, else by its label. */
    private static @Nullable DataItem find(List<DataItem> items, String column) {
        var byName = byName(items);
        return byName.containsKey(column)
                ? byName.get(column)
                : items.stream()
                        .filter(item -> column.equals(item.label()))
                        .findFirst()
                        .orElse(null);
    }

    private static Map<String, DataItem> byName(List<DataItem> items) {
        var byName = new LinkedHashMap<String, DataItem>();
        items.forEach(item -> byName.putIfAbsent(String.valueOf(item.name()), item));
        return byName;
    }
}
