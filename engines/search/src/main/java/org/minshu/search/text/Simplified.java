package org.minshu.search.text;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Simplified character for a Traditional one, by OpenCC's table of characters. Its table of phrases is left out on
 * purpose: it would make what a character becomes depend on its neighbours.
 */
final class Simplified {

    private static final char FIRST = 0x4E00;
    private static final char LAST = 0x9FFF;
    private static final char[] COMMON = new char[LAST - FIRST + 1];
    private static final Map<Integer, Integer> OTHERS = new HashMap<>();

    static {
        for (int i = 0; i < COMMON.length; i++) {
            COMMON[i] = (char) (FIRST + i);
        }
        DataMaps.defaults().tsChar().forEach(Simplified::put);
    }

    private Simplified() {}

    private static void put(String traditional, List<String> simplified) {
        int from = traditional.codePointAt(0);
        int to = simplified.getFirst().codePointAt(0);
        if (from >= FIRST && from <= LAST && Character.isBmpCodePoint(to)) {
            COMMON[from - FIRST] = (char) to;
        } else {
            OTHERS.put(from, to);
        }
    }

    /** Of a character of the common block. */
    static char of(char character) {
        return COMMON[character - FIRST];
    }

    static int of(int character) {
        return character >= FIRST && character <= LAST
                ? COMMON[character - FIRST]
                : OTHERS.getOrDefault(character, character);
    }
}
