package org.minshu.search.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Levels differences of case and width, and between Traditional and Simplified characters. Each character is folded by
 * itself, never by its neighbours: therefore a text that contains another still contains it when both are folded, and the
 * index misses nothing that SQL's {@code like} finds.
 */
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        int same = 0;
        while (same < text.length() && isFolded(text.charAt(same))) {
            same++;
        }
        return same == text.length() ? text : fold(text, same);
    }

    /** As most characters of our texts are; those of two chars are not. */
    private static boolean isFolded(char character) {
        return character < 0x80
                ? character >= ' ' && (character < 'A' || character > 'Z')
                : character >= 0x4E00 && character <= 0x9FFF && Simplified.of(character) == character;
    }

    private static String fold(String text, int from) {
        var folded = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isFolded(character)) {
                folded.append(character);
            } else {
                int whole = text.codePointAt(i);
                append(whole, folded);
                i += Character.charCount(whole) - 1;
            }
        }
        return folded.toString();
    }

    /** The folded words of a query. */
    public static List<String> words(String query) {
        return Arrays.stream(fold(query).split(" +"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Appends what one character becomes. */
    public static void append(int character, StringBuilder folded) {
        if (character < 0x80) {
            folded.append((char) (character <= ' ' ? ' ' : Character.toLowerCase(character)));
        } else if (character >= 0x4E00 && character <= 0x9FFF) {
            folded.append(Simplified.of((char) character)); // the bulk of our texts
        } else {
            Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                    .codePoints()
                    .map(part -> isBlank(part) ? ' ' : Character.toLowerCase(part))
                    .forEach(part -> folded.appendCodePoint(Simplified.of(part)));
        }
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
