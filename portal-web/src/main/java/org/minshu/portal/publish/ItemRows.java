package org.minshu.portal.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of data items in the form. Every button of the editor is a submit, so that it works without scripts. */
final class ItemRows {

    private static final String ADD = "item-add";
    private static final String REMOVE = "item-remove-";
    private static final String HEADER = "item-header";
    private static final List<String> TYPED = List.of("name", "label", "length", "description");

    private ItemRows() {}

    /** What the form shows after one of the editor's buttons; nothing where the button was another. */
    static Optional<EntryText> after(String button, EntryText text, String header) {
        return switch (button) {
            case ADD ->
                Optional.of(text.withItems(Stream.concat(text.items().stream(), Stream.of(row("", "")))
                        .toList()));
            case HEADER -> Optional.of(withHeader(text, header));
            default -> button.startsWith(REMOVE) ? Optional.of(without(text, button)) : Optional.empty();
        };
    }

    /** A form that has rows to write into. */
    static EntryText empty(EntryText text) {
        return text.withItems(List.of(row("", ""), row("", ""), row("", "")));
    }

    /** Rows that nothing was written into are not data items. */
    static EntryText withoutBlank(EntryText text) {
        return text.withItems(
                text.items().stream().filter(ItemRows::isWrittenInto).toList());
    }

    private static EntryText without(EntryText text, String button) {
        var rows = new ArrayList<>(text.items());
        var number = button.substring(REMOVE.length());
        if (number.matches("\\d{1,5}") && Integer.parseInt(number) < rows.size()) {
            rows.remove(Integer.parseInt(number));
        }
        return text.withItems(rows);
    }

    /** A row for each column of a file's first line that has none yet. */
    private static EntryText withHeader(EntryText text, String header) {
        var rows = new ArrayList<>(withoutBlank(text).items());
        var known = rows.stream().map(row -> row.get("name")).toList();
        columns(header)
                .filter(column -> !known.contains(column))
                .map(column -> row(column, isChinese(column) ? column : ""))
                .forEach(rows::add);
        return text.withItems(rows);
    }

    private static Stream<String> columns(String header) {
        return Arrays.stream(header.split("[,，\\t;；\\n]"))
                .map(column -> column.replaceAll("[\"\\uFEFF]", "").strip())
                .filter(column -> !column.isEmpty())
                .distinct();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Map<String, String> row(String name, String label) {
        var row = new LinkedHashMap<String, String>();
        row.put("name", name);
        row.put("label", label);
        row.put("dataType", "C");
        row.put("sensitivity", "NONE");
        return row;
    }

    private static boolean isWrittenInto(Map<String, String> row) {
        return TYPED.stream().anyMatch(field -> !row.getOrDefault(field, "").isBlank());
    }
}
