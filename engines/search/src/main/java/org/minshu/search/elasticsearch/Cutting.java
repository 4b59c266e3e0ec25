package org.minshu.search.elasticsearch;

import java.util.ArrayList;
import java.util.BitSet;
import org.minshu.search.SearchHit.Fragment;
import org.minshu.search.SearchHit.Piece;

/** A marked text, or a window of it, about to be cut into pieces. */
record Cutting(String text, BitSet marks, int from, int to) {

    private static final String CUT = "…";

    Cutting(String text, BitSet marks) {
        this(text, marks, 0, text.length());
    }

    /** At most {@code length} chars, the first mark at most {@code lead} from the start. */
    Cutting around(int lead, int length) {
        if (text.length() <= length) {
            return this;
        }
        int start = Math.clamp(marks.nextSetBit(0) - lead, 0, text.length() - length);
        return new Cutting(text, marks, whole(start), whole(start + length));
    }

    Fragment fragment() {
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece(CUT, false));
        }
        int at = from;
        while (at < to) {
            boolean matches = marks.get(at);
            int next = matches ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            pieces.add(new Piece(text.substring(at, end), matches));
            at = end;
        }
        if (to < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return new Fragment(pieces);
    }

    /** Never between the two halves of a character. */
    private int whole(int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
