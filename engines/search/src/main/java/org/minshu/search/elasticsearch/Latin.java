package org.minshu.search.elasticsearch;

/** Letters and digits that are not Chinese. */
final class Latin {

    private Latin() {}

    static boolean is(char character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    /** Where the run that starts there ends; there itself if none does. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Only {@code a} to {@code z}. */
    static boolean isPlain(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
