package org.minshu.catalog.wording;

import java.util.Map;
import java.util.Optional;

/** All that pieces of a text may mean; the longest piece wins. */
record Lexicon(Map<String, Meaning> entries, int longest) {

    record Match(String text, Meaning meaning) {}

    static Lexicon of(Map<String, Meaning> entries) {
        int longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
        return new Lexicon(entries, longest);
    }

    /** What begins there, whole words of Latin letters only. */
    Optional<Match> at(String text, int from) {
        if (isInside(text, from)) {
            return Optional.empty();
        }
        for (int end = Math.min(text.length(), from + longest); end > from; end--) {
            if (!isInside(text, end)) {
                var piece = text.substring(from, end);
                var meaning = entries.get(piece);
                if (meaning != null) {
                    return Optional.of(new Match(piece, meaning));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a Latin word goes on across this place. */
    private static boolean isInside(String text, int at) {
        return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
    }

    static boolean isLatin(char character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }
}
