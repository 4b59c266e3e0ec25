package org.minshu.operations.start;

import java.util.regex.Pattern;

/** Text from outside as it may stand in a log: one line, no control characters, not endless. */
public final class Line {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern PASSWORD = Pattern.compile("(?<=://)[^/@]*(?=@)|(?<=(?i:password|secret|key)=)[^&]*");
    private static final int LONGEST_QUOTE = 120;

    private Line() {}

    public static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    /** In quotation marks, without the password that an address may carry. */
    public static String quote(String text) {
        var line = PASSWORD.matcher(of(text)).replaceAll("…");
        return '"' + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + '"';
    }
}
