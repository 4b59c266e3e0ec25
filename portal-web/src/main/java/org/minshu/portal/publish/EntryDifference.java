package org.minshu.portal.publish;

import java.util.LinkedHashSet;
import java.util.List;
import org.minshu.portal.layout.Words;

/**
 * A part that two states of an entry give differently.
 *
 * @param key of the part
 * @param item name of the data item; empty where it is a field
 */
record EntryDifference(String key, FieldName field, String item, String before, String after) {

    static List<EntryDifference> between(EntryText before, EntryText after, Words words) {
        var then = EntryParts.of(before);
        var now = EntryParts.of(after);
        var keys = new LinkedHashSet<>(then.texts().keySet());
        keys.addAll(now.texts().keySet());
        return keys.stream()
                .filter(key -> !then.at(key).equals(now.at(key)))
                .sorted((one, other) -> Integer.compare(EntryField.place(one), EntryField.place(other)))
                .map(key -> of(key, before, after, words))
                .toList();
    }

    private static EntryDifference of(String key, EntryText before, EntryText after, Words words) {
        if (EntryParts.isItem(key)) {
            var then = EntryParts.of(before);
            var now = EntryParts.of(after);
            return new EntryDifference(key, FieldName.of("/items"), EntryParts.item(key), then.at(key), now.at(key));
        }
        var field = EntryField.at(key).orElseThrow();
        return new EntryDifference(key, field.name(), "", field.shown(before, words), field.shown(after, words));
    }
}
