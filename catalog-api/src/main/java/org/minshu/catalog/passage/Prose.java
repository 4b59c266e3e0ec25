package org.minshu.catalog.passage;

import java.lang.Character.UnicodeBlock;

/** Text as it is read rather than as it is set: a word of Chinese goes on over the end of a line. */
final class Prose {

    private Prose() {}

    /** One space for whatever is blank, and none where a line ends between Chinese characters. */
    static String joined(String text) {
        var joined = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = isBlank(character) ? endOfBlank(text, at) : at + Character.charCount(character);
            if (!isBlank(character)) {
                joined.appendCodePoint(character);
            } else if (!joined.isEmpty() && end < text.length() && !isJoint(joined, text, at, end)) {
                joined.append(' ');
            }
            at = end;
        }
        return joined.toString();
    }

    /** At most so many chars, whole characters. */
    static String within(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most);
    }

    private static int endOfBlank(String text, int from) {
        int end = from;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isJoint(StringBuilder before, String text, int from, int end) {
        int newline = text.indexOf('\n', from);
        return newline >= 0
                && newline < end
                && isChinese(before.codePointBefore(before.length()))
                && isChinese(text.codePointAt(end));
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    private static boolean isChinese(int character) {
        var block = UnicodeBlock.of(character);
        return Character.isIdeographic(character)
                || UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
                || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block);
    }
}
