package org.minshu.search.elasticsearch;

import java.util.regex.Pattern;

/** Names of columns as programs write them. */
final class CamelCase {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_|(?<=[A-Z])(?=[A-Z][a-z])");

    private CamelCase() {}

    /** {@code avgSpeed}, {@code avg_speed} and {@code AvgSpeed} as two words. */
    static String words(String name) {
        return HUMP.matcher(name).replaceAll(" ");
    }
}
