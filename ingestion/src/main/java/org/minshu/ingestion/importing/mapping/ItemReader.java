package org.minshu.ingestion.importing.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.model.vocabulary.ItemDataType;
import org.minshu.model.vocabulary.Sensitivity;
import tools.jackson.databind.JsonNode;

/** Turns described items into data items; catalogues name no types, so each is text. */
final class ItemReader {

    /** More is a mistake in the text, not a table. */
    private static final int MOST = 500;

    private ItemReader() {}

    static List<DataItem> items(Rule rule, JsonNode record) {
        var taken = new HashSet<String>();
        return rule.all(record)
                .flatMap(text -> ItemTexts.split(text).stream())
                .limit(MOST)
                .map(ItemText::parse)
                .map(item -> item(unique(item.name(), taken), item))
                .toList();
    }

    private static DataItem item(String name, ItemText text) {
        return new DataItem(
                name, text.label(), ItemDataType.C.name(), null, false, Sensitivity.NONE.name(), text.description());
    }

    private static String unique(String name, Set<String> taken) {
        var unique = name;
        for (int copy = 2; !taken.add(unique); copy++) {
            unique = name + "_" + copy;
        }
        return unique;
    }
}
