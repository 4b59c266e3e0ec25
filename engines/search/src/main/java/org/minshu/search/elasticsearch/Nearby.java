package org.minshu.search.elasticsearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minshu.search.text.Folding;
import org.minshu.search.text.Latin;

/** Words of the catalogue, among which the one is looked for that somebody meant. */
final class Nearby {

    private static final int LONG_LATIN = 6;

    private final List<List<Unit>> texts;
    private final Set<String> latin = new LinkedHashSet<>();

    Nearby(List<String> originals) {
        texts = originals.stream().map(Folding::fold).map(Unit::of).toList();
        texts.stream()
                .flatMap(List::stream)
                .map(Unit::text)
                .filter(Latin::isPlain)
                .forEach(latin::add);
    }

    /** The word as the catalogue writes it; itself where that is not clear for the whole of it. */
    String correct(String word) {
        return Latin.isPlain(word) ? letters(word) : characters(word);
    }

    private String letters(String word) {
        if (latin.stream().anyMatch(known -> known.startsWith(word))) {
            return word;
        }
        int most = word.length() >= LONG_LATIN ? 2 : 1;
        var best = word;
        int least = most + 1;
        for (var known : latin) {
            int distance = Math.abs(known.length() - word.length()) > most ? least : distance(word, known);
            if (distance < least && known.charAt(0) == word.charAt(0)) {
                least = distance;
                best = known;
            }
        }
        return best;
    }

    /** Covers the word by runs of units that sound alike, the longest first; each has at least two. */
    private String characters(String word) {
        var units = Unit.of(word);
        var corrected = new StringBuilder();
        int at = 0;
        while (at < units.size()) {
            var run = longest(units, at);
            if (run.size() < 2) {
                return word;
            }
            run.forEach(unit -> corrected.append(unit.text()));
            at += run.size();
        }
        return corrected.toString();
    }

    private List<Unit> longest(List<Unit> units, int at) {
        List<Unit> best = List.of();
        for (var text : texts) {
            for (int from = 0; from < text.size(); from++) {
                int length = alike(units, at, text, from);
                var run = text.subList(from, from + length);
                if (length > best.size() || (length == best.size() && isSame(units, at, run))) {
                    best = new ArrayList<>(run);
                }
            }
        }
        return leavingTwo(units, at, best);
    }

    /** A run that would leave a single unit behind gives one up. */
    private static List<Unit> leavingTwo(List<Unit> units, int at, List<Unit> run) {
        return run.size() > 2 && units.size() - at - run.size() == 1 ? run.subList(0, run.size() - 1) : run;
    }

    private static boolean isSame(List<Unit> units, int at, List<Unit> run) {
        return units.subList(at, at + run.size()).equals(run);
    }

    private static int alike(List<Unit> units, int at, List<Unit> text, int from) {
        int length = 0;
        while (at + length < units.size()
                && from + length < text.size()
                && units.get(at + length).soundsLike(text.get(from + length))) {
            length++;
        }
        return length;
    }

    /** Letters to put in, leave out, change or swap with their neighbour. */
    static int distance(String one, String other) {
        int[] before = new int[0];
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, changed);
                if (i > 1 && j > 1 && isSwapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean isSwapped(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
