package org.minshu.catalog.dataset.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.model.vocabulary.ItemDataType;
import org.minshu.model.vocabulary.Sensitivity;

/** 信息项: the data dictionary. */
final class ItemRules {

    private static final int MOST = 2_000;

    private final Stage stage;
    private final Findings findings;

    ItemRules(Stage stage, Findings findings) {
        this.stage = stage;
        this.findings = findings;
    }

    void check(@Nullable List<DataItem> items, boolean needed) {
        if (needed && stage == Stage.COMPLETE) {
            findings.required("/items", items);
        }
        findings.atMost("/items", items, MOST);
        var names = new HashSet<String>();
        int index = 0;
        for (var item : items == null ? List.<DataItem>of() : items) {
            check("/items/" + index++, item, names);
        }
    }

    private void check(String pointer, DataItem item, Set<String> names) {
        if (stage == Stage.COMPLETE) {
            findings.required(pointer + "/name", item.name());
            findings.required(pointer + "/label", item.label());
            findings.required(pointer + "/dataType", item.dataType());
        }
        findings.line(pointer + "/name", item.name(), 200);
        if (item.name() != null && !names.add(item.name())) {
            findings.invalid(pointer + "/name", "信息项名称不能重复。", "Item names are unique within the dataset.");
        }
        findings.line(pointer + "/label", item.label(), 300);
        var _ = findings.term(pointer + "/dataType", item.dataType(), ItemDataType.class);
        var _ = findings.term(pointer + "/sensitivity", item.sensitivity(), Sensitivity.class);
        findings.lines(pointer + "/description", item.description(), 2_000);
        if (item.length() != null && item.length() < 1) {
            findings.invalid(pointer + "/length", "长度为正整数。", "The length is a positive number.");
        }
    }
}
