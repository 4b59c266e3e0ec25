package org.minshu.search.elasticsearch;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Levels differences of case and width. Each character is folded by itself, never by its neighbours: therefore a text that
 * contains another still contains it when both are folded, and the index misses nothing that SQL's {@code like} finds.
 */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            append(text.codePointAt(i), folded);
        }
        return folded.toString();
    }

    /** The folded words of a query. */
    static List<String> words(String query) {
        return Arrays.stream(fold(query).split(" +"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static void append(int character, StringBuilder folded) {
        if (character < 0x80) {
            folded.append((char) (character <= ' ' ? ' ' : Character.toLowerCase(character)));
        } else if (character >= 0x4E00 && character <= 0x9FFF) {
            folded.appendCodePoint(character); // the bulk of our texts
        } else {
            Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                    .codePoints()
                    .forEach(part -> folded.appendCodePoint(isBlank(part) ? ' ' : Character.toLowerCase(part)));
        }
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
