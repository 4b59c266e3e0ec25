package org.minshu.portal.notice;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts plain text at its blank lines. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\n\\s*\\n"))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
    }
}
