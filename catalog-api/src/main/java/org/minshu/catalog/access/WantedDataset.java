package org.minshu.catalog.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.model.code.ResourceCode;

/** Items asked for of one dataset, with what the catalogue said about it when the request was saved. */
record WantedDataset(
        ResourceCode code,
        Named department,
        String title,
        @Nullable String titleEn,
        int level,
        List<WantedItem> items) {

    WantedDataset {
        items = List.copyOf(items);
    }

    WantedDataset decided(Map<Verdict.Item, Verdict> verdicts) {
        var decided = items.stream()
                .map(item -> {
                    var verdict = verdicts.get(new Verdict.Item(code, item.name()));
                    return verdict == null ? item : item.decided(verdict);
                })
                .toList();
        return new WantedDataset(code, department, title, titleEn, level, decided);
    }

    /** Names of the granted items, in the order of the request. */
    List<String> granted() {
        return items.stream()
                .filter(WantedItem::isGranted)
                .map(WantedItem::name)
                .toList();
    }
}
