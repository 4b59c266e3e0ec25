package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minshu.search.text.Latin;
import org.minshu.search.text.Readings;

/**
 * Latin letters read as Chinese that somebody spelt: in full (gaosugonglu), or by initials (gsgl).
 *
 * @param syllables the ways to cut the letters into syllables, few
 * @param initials whether each letter may begin a syllable
 */
record Spelling(List<String> syllables, boolean initials) {

    /** As many as anybody means: xian is 西安 and 县. */
    private static final int MOST = 4;

    private static final int LONGEST = 60;
    private static final int LONGEST_SYLLABLE = 6;
    private static final int SHORTEST_INITIALS = 3;
    private static final int LONGEST_INITIALS = 16;
    private static final String NO_INITIALS = "iuv";

    static Spelling of(String word) {
        if (!Latin.isPlain(word) || word.length() > LONGEST || word.length() < SHORTEST_INITIALS) {
            return new Spelling(List.of(), false);
        }
        var found = new ArrayList<String>();
        cut(word, 0, "", found);
        boolean initials = found.isEmpty()
                && word.length() <= LONGEST_INITIALS
                && word.chars().noneMatch(letter -> NO_INITIALS.indexOf(letter) >= 0);
        return new Spelling(found, initials);
    }

    boolean isPossible() {
        return initials || !syllables.isEmpty();
    }

    /** Conditions on a dataset, each of which is a way to read the letters. */
    List<Object> ways(String word, String sounds, String initialsField) {
        var ways = new ArrayList<Object>();
        syllables.forEach(cut -> ways.add(phrase(sounds, cut)));
        if (initials) {
            ways.add(phrase(initialsField, String.join(" ", word.split(""))));
        }
        return ways;
    }

    /** Whether a text is spelt like this, in its beginning or anywhere. */
    boolean fits(String word, String text) {
        var sounds = Sounds.of(List.of(text));
        return sounds.stream().anyMatch(sound -> syllables.stream().anyMatch((" " + sound + " ")::contains))
                || (initials
                        && Sounds.initials(sounds).stream()
                                .anyMatch(letters -> letters.replace(" ", "").contains(word)));
    }

    private static Map<String, Object> phrase(String field, String syllables) {
        return object("match_phrase", object(field, syllables));
    }

    private static void cut(String word, int at, String before, List<String> found) {
        if (at == word.length()) {
            if (before.indexOf(' ', 1) > 0) {
                found.add(before.strip()); // a single syllable is too little to go by
            }
            return;
        }
        for (int end = Math.min(word.length(), at + LONGEST_SYLLABLE); end > at && found.size() < MOST; end--) {
            var syllable = word.substring(at, end);
            if (Readings.isSyllable(syllable)) {
                cut(word, end, before + " " + syllable, found);
            }
        }
    }
}
