package org.minshu.ingestion.importing.mapping;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One described item: {@code year(年度)}, {@code tel:電話}, {@code 行政區(十三個行政區)} or just a name.
 *
 * @param name the column's name; the label itself where the text gives no other
 */
record ItemText(String name, String label, @Nullable String description) {

    private static final Pattern PAIR =
            Pattern.compile("([^:：(（]+)(?:[:：]\\s*(.+)|[(（](.*?)[)）]?\\s*)", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("[A-Za-z][\\w .\\-/]*");

    static ItemText parse(String text) {
        var pair = PAIR.matcher(text);
        if (!pair.matches()) {
            return of(text, text, null);
        }
        var before = pair.group(1).strip();
        var after = (pair.group(2) == null ? pair.group(3) : pair.group(2)).strip();
        if (after.isEmpty() || after.equals(before)) {
            return of(before, before, null);
        }
        return COLUMN.matcher(before).matches() ? of(before, after, null) : of(before, before, after);
    }

    private static ItemText of(String name, String label, @Nullable String description) {
        return new ItemText(
                Texts.atMost(200, Texts.oneLine(name)),
                Texts.atMost(300, Texts.oneLine(label)),
                description == null ? null : Texts.atMost(500, Texts.oneLine(description)));
    }
}
