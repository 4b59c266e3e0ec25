package org.minshu.portal.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.minshu.portal.layout.Words;

/** What fields of an entry say, in words. */
final class FieldWords {

    private FieldWords() {}

    static String shown(String pointer, List<String> values, Words words) {
        return EntryField.at(pointer)
                .map(field ->
                        values.stream().map(value -> field.shown(value, words)).collect(Collectors.joining(", ")))
                .orElseGet(() -> String.join(", ", values));
    }

    /** The same for a field of a data item, such as {@code /dataType}. */
    static String shownOfItem(String pointer, List<String> values, Words words) {
        return values.stream().map(value -> ofItem(pointer, value, words)).collect(Collectors.joining(", "));
    }

    private static String ofItem(String pointer, String value, Words words) {
        return switch (pointer) {
            case "/dataType" -> words.term("itemDataType", value);
            case "/sensitivity" -> words.term("sensitivity", value);
            case "/primaryKey" -> String.valueOf("true".equals(value) ? words.pick("是", "Yes") : words.pick("否", "No"));
            default -> value;
        };
    }
}
