package org.minshu.portal.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** What stands in the register form, by the JSON pointer of the field: as it was typed, so that nothing typed is lost. */
record EntryText(Map<String, List<String>> values) {

    private static final Pattern ITEM = Pattern.compile("/items/(\\d{1,5})/(\\w+)");

    EntryText {
        values = Map.copyOf(values);
    }

    /** Fields of the form are named by their pointers; other parameters are none of its text. */
    static EntryText typed(MultiValueMap<String, String> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, given) -> {
            if (name.startsWith("/")) {
                values.put(name, given.stream().map(EntryText::tidy).toList());
            }
        });
        return new EntryText(values);
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** The text of a field; empty where nothing was entered. */
    public String one(String pointer) {
        return at(pointer, 0);
    }

    /** One of the fields that share a pointer, such as the four numbers of a box. */
    public String at(String pointer, int index) {
        var all = values.getOrDefault(pointer, List.of());
        return index < all.size() ? all.get(index) : "";
    }

    /** Everything that was entered or ticked at a pointer. */
    public List<String> all(String pointer) {
        return values.getOrDefault(pointer, List.of()).stream()
                .filter(each -> !each.isEmpty())
                .toList();
    }

    public boolean has(String pointer, String value) {
        return values.getOrDefault(pointer, List.of()).contains(value);
    }

    /** The rows of data items in their order, each by the names of its fields. */
    public List<Map<String, String>> items() {
        var rows = new TreeMap<Integer, Map<String, String>>();
        values.forEach((pointer, given) -> {
            var item = ITEM.matcher(pointer);
            if (item.matches() && !given.isEmpty()) {
                rows.computeIfAbsent(Integer.valueOf(item.group(1)), _ -> new LinkedHashMap<>())
                        .put(item.group(2), given.getFirst());
            }
        });
        return List.copyOf(rows.values());
    }

    EntryText withItems(List<Map<String, String>> items) {
        var changed = new LinkedHashMap<>(values);
        changed.keySet().removeIf(pointer -> pointer.startsWith("/items/"));
        var row = 0;
        for (var item : items) {
            var prefix = "/items/" + row++ + "/";
            item.forEach((field, text) -> changed.put(prefix + field, new ArrayList<>(List.of(text))));
        }
        return new EntryText(changed);
    }

    /** The same with what was typed on the page of a step. */
    EntryText over(EntryStep step, EntryText typed) {
        var changed = new LinkedHashMap<>(values);
        changed.keySet().removeIf(step::states);
        typed.values.forEach((pointer, given) -> {
            if (step.states(pointer)) {
                changed.put(pointer, given);
            }
        });
        return new EntryText(changed);
    }

    /** The same with one part as the other has it. */
    EntryText taking(String key, EntryText other) {
        if (EntryParts.isItem(key)) {
            return withItems(itemsTaking(key, other));
        }
        var changed = new LinkedHashMap<>(values);
        changed.put(key, other.values.getOrDefault(key, List.of()));
        return new EntryText(changed);
    }

    private List<Map<String, String>> itemsTaking(String key, EntryText other) {
        var theirs = other.items().stream()
                .filter(item -> EntryParts.key(item).equals(key))
                .findFirst();
        var rows = new ArrayList<Map<String, String>>();
        var there = false;
        for (var item : items()) {
            if (EntryParts.key(item).equals(key)) {
                there = true;
                theirs.ifPresent(rows::add);
            } else {
                rows.add(item);
            }
        }
        if (!there) {
            theirs.ifPresent(rows::add);
        }
        return rows;
    }
}
