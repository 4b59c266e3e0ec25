package org.minshu.search.text;

/** Letters and digits that are not Chinese. */
public final class Latin {

    private Latin() {}

    /** Whether it is a letter or digit of such. */
    public static boolean is(char character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    /** Where the run that starts there ends; there itself if none does. */
    public static int end(String text, int from) {
        int end = from;
        while (end < text.length() && is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Only {@code a} to {@code z}. */
    public static boolean isPlain(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
