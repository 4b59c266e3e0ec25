package org.minshu.portal.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the register form, cut into what two people can change independently: fields by their pointers, data items
 * by their names.
 */
record EntryParts(Map<String, String> texts) {

    private static final String ITEM = "/items:";

    static EntryParts of(EntryText text) {
        var texts = new LinkedHashMap<String, String>();
        EntryField.ALL.forEach(field -> texts.put(field.pointer(), String.join("\n", text.all(field.pointer()))));
        text.items().forEach(item -> texts.putIfAbsent(key(item), line(item)));
        texts.values().removeIf(String::isEmpty);
        return new EntryParts(texts);
    }

    String at(String key) {
        return texts.getOrDefault(key, "");
    }

    static String key(Map<String, String> item) {
        return ITEM + item.getOrDefault("name", "");
    }

    /** The name of the data item; empty where the key is a field's. */
    static String item(String key) {
        return key.startsWith(ITEM) ? key.substring(ITEM.length()) : "";
    }

    static boolean isItem(String key) {
        return key.startsWith(ITEM);
    }

    private static String line(Map<String, String> item) {
        var parts = Stream.of("name", "label", "dataType", "length", "sensitivity", "description")
                .map(field -> item.getOrDefault(field, ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        return parts + ("true".equals(item.get("primaryKey")) ? " *" : "");
    }
}
