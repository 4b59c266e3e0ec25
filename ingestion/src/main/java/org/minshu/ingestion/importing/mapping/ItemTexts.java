package org.minshu.ingestion.importing.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a sentence such as {@code 行政區(名稱)、地號，year:年度} into the items it lists; brackets stay together. */
final class ItemTexts {

    private static final String SEPARATORS = "、，,；;。\n";
    private static final String OPENING = "(（[【「";
    private static final String CLOSING = ")）]】」";

    /** {@code 1.編號2.取水點位置}: numbers instead of separators. */
    private static final Pattern NUMBERED = Pattern.compile("(?:^|(?<=[^\\d.]))\\d{1,2}[.．](?=[^\\d])");

    private ItemTexts() {}

    static List<String> split(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (OPENING.indexOf(c) >= 0 ? 1 : 0) - (CLOSING.indexOf(c) >= 0 ? 1 : 0));
            if (depth == 0 && SEPARATORS.indexOf(c) >= 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts.stream()
                .flatMap(ItemTexts::unnumbered)
                .map(String::strip)
                .filter(found -> !found.isEmpty())
                .toList();
    }

    private static Stream<String> unnumbered(String part) {
        return Stream.of(NUMBERED.split(part));
    }
}
