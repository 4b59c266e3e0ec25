package org.minshu.portal.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.minshu.portal.layout.Words;

/** A field that two states of an entry give differently. */
record EntryDifference(FieldName field, String before, String after) {

    static List<EntryDifference> between(EntryText before, EntryText after, Words words) {
        return Stream.concat(fields(before, after, words), items(before, after).stream())
                .toList();
    }

    private static Stream<EntryDifference> fields(EntryText before, EntryText after, Words words) {
        return EntryField.ALL.stream()
                .filter(field -> !before.all(field.pointer()).equals(after.all(field.pointer())))
                .map(field -> new EntryDifference(field.name(), field.shown(before, words), field.shown(after, words)));
    }

    private static List<EntryDifference> items(EntryText before, EntryText after) {
        var then = before.items();
        var now = after.items();
        var differences = new ArrayList<EntryDifference>();
        for (var row = 0; row < Math.max(then.size(), now.size()); row++) {
            var first = row < then.size() ? line(then.get(row)) : "";
            var second = row < now.size() ? line(now.get(row)) : "";
            if (!first.equals(second)) {
                differences.add(new EntryDifference(FieldName.of("/items/" + row), first, second));
            }
        }
        return differences;
    }

    private static String line(Map<String, String> item) {
        var parts = Stream.of("name", "label", "dataType", "length", "sensitivity", "description")
                .map(field -> item.getOrDefault(field, ""))
                .filter(each -> !each.isEmpty())
                .toList();
        return String.join(" · ", parts) + ("true".equals(item.get("primaryKey")) ? " *" : "");
    }
}
