package org.minshu.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What to mark for a word: itself or, where a hit matches by parts, the longest parts that the hit contains. */
final class Needles {

    private Needles() {}

    static Stream<String> of(String word, List<FoldedText> texts) {
        return isIn(word, texts) ? Stream.of(word) : parts(word, texts).stream();
    }

    private static List<String> parts(String word, List<FoldedText> texts) {
        var parts = new ArrayList<String>();
        int start = 0;
        while (start < word.length()) {
            int end = start + 1;
            while (end < word.length() && isIn(word.substring(start, end + 1), texts)) {
                end++;
            }
            if (isWorthMarking(word, start, end)) {
                parts.add(word.substring(start, end));
            }
            start = end;
        }
        return parts;
    }

    /** A single Chinese character or a piece of a Latin word says nothing. */
    private static boolean isWorthMarking(String word, int start, int end) {
        return end - start >= 2 && !cutsLatin(word, start) && !cutsLatin(word, end);
    }

    private static boolean cutsLatin(String word, int at) {
        return at > 0 && at < word.length() && isLatin(word.charAt(at - 1)) && isLatin(word.charAt(at));
    }

    private static boolean isLatin(char character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    private static boolean isIn(String word, List<FoldedText> texts) {
        return texts.stream().anyMatch(text -> text.contains(word));
    }
}
