package org.minshu.search.elasticsearch;

import java.util.Arrays;
import java.util.BitSet;
import org.minshu.search.text.Folding;

/** A text beside its folded form, so that what is found in the second can be marked in the first. */
final class FoldedText {

    private final String original;
    private final String folded;

    FoldedText(String original) {
        this.original = original;
        this.folded = Folding.fold(original);
    }

    String original() {
        return original;
    }

    boolean contains(String word) {
        return folded.contains(word);
    }

    /** Sets the chars of the original that belong to an occurrence of the word. */
    void mark(String word, BitSet marks) {
        if (!contains(word)) {
            return; // as nearly all texts of a hit
        }
        var origins = origins();
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            int last = origins[at + word.length() - 1];
            marks.set(origins[at], last + Character.charCount(original.codePointAt(last)));
        }
    }

    /** For each char of the folded text, where the character it came from starts. */
    private int[] origins() {
        var target = new StringBuilder(original.length());
        var positions = new int[original.length() + 16];
        for (int i = 0; i < original.length(); i += Character.charCount(original.codePointAt(i))) {
            int before = target.length();
            Folding.append(original.codePointAt(i), target);
            positions = fill(positions, before, target.length(), i);
        }
        return positions;
    }

    private static int[] fill(int[] positions, int from, int to, int origin) {
        var enough = to <= positions.length ? positions : Arrays.copyOf(positions, to * 2);
        Arrays.fill(enough, from, to, origin);
        return enough;
    }
}
