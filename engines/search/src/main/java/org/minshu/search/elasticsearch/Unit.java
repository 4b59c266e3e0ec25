package org.minshu.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import org.minshu.search.text.Latin;
import org.minshu.search.text.Readings;

/**
 * A Chinese character, or a run of letters and digits, with its sound; of anything else, itself.
 *
 * @param sound as people hear it who do not tell zh from z or ing from in
 */
record Unit(String text, String sound) {

    static List<Unit> of(String folded) {
        var units = new ArrayList<Unit>();
        int at = 0;
        while (at < folded.length()) {
            int end = at;
            while (end < folded.length() && Sounds.isChinese(folded.charAt(end))) {
                end++;
            }
            if (end > at) {
                read(folded.substring(at, end), units);
            } else {
                end = Math.max(Latin.end(folded, at), at + 1);
                units.add(new Unit(folded.substring(at, end), folded.substring(at, end)));
            }
            at = end;
        }
        return units;
    }

    boolean soundsLike(Unit other) {
        return sound.equals(other.sound);
    }

    private static void read(String run, List<Unit> units) {
        var syllables = Readings.of(run);
        for (int i = 0; i < run.length(); i++) {
            var sound = syllables.size() == run.length() ? heard(syllables.get(i)) : run.substring(i, i + 1);
            units.add(new Unit(run.substring(i, i + 1), sound));
        }
    }

    private static String heard(String syllable) {
        var sound = syllable.length() > 1 && syllable.charAt(1) == 'h'
                ? syllable.charAt(0) + syllable.substring(2)
                : syllable;
        return sound.endsWith("ing") || sound.endsWith("eng") ? sound.substring(0, sound.length() - 1) : sound;
    }
}
