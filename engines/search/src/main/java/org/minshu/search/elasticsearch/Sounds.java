package org.minshu.search.elasticsearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.minshu.search.text.Folding;
import org.minshu.search.text.Readings;

/** Chinese texts as they sound: syllables between blanks, each run of Chinese characters by itself. */
final class Sounds {

    private Sounds() {}

    static List<String> of(Collection<String> texts) {
        var sounds = new LinkedHashSet<String>();
        for (var text : texts) {
            runs(Folding.fold(text)).forEach(run -> sounds.add(String.join(" ", Readings.of(run))));
        }
        return List.copyOf(sounds);
    }

    /** The first letter of each syllable. */
    static List<String> initials(List<String> sounds) {
        return sounds.stream()
                .map(sound -> sound.chars()
                        .filter(c -> (c >= 'a' && c <= 'z') || c == ' ')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .map(sound -> List.of(sound.split(" +")).stream()
                        .filter(syllable -> !syllable.isEmpty())
                        .map(syllable -> syllable.substring(0, 1))
                        .collect(Collectors.joining(" ")))
                .distinct()
                .toList();
    }

    /** Runs of at least two Chinese characters. */
    static List<String> runs(String folded) {
        var runs = new ArrayList<String>();
        int start = 0;
        while (start < folded.length()) {
            int end = start;
            while (end < folded.length() && isChinese(folded.charAt(end))) {
                end++;
            }
            if (end - start >= 2) {
                runs.add(folded.substring(start, end));
            }
            start = end + 1;
        }
        return runs;
    }

    static boolean isChinese(char character) {
        return Character.isIdeographic(character);
    }
}
