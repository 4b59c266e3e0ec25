package org.minshu.catalog.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What text of people may contain. Markup is text like any other: whoever shows it encodes it. */
public final class Texts {

    private Texts() {}

    /** Without surrounding white space, line ends as LF; null where nothing is left. */
    public static @Nullable String tidy(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var tidy = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return tidy.isEmpty() ? null : tidy;
    }

    /** Each tidied, empty ones and repetitions left out; null where nothing is left. */
    public static @Nullable List<String> tidy(@Nullable List<String> texts) {
        if (texts == null) {
            return null;
        }
        var tidy = texts.stream()
                .flatMap(text -> Optional.ofNullable(tidy(text)).stream())
                .distinct()
                .toList();
        return tidy.isEmpty() ? null : tidy;
    }

    /** At most 40 characters of a text that is being refused. */
    static String excerpt(String text) {
        var end = text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())));
        return text.substring(0, end);
    }

    /** Whether it has no control characters at all, line ends included. */
    public static boolean fitsOneLine(String text) {
        return text.codePoints().noneMatch(Texts::isControl);
    }

    static boolean fitsLines(String text) {
        IntPredicate layout = c -> c == '\n' || c == '\t';
        return text.codePoints().filter(layout.negate()).noneMatch(Texts::isControl);
    }

    /** Control characters, half surrogates, line separators, and marks that turn the direction of reading around. */
    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }
}
