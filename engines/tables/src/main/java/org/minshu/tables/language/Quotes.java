package org.minshu.tables.language;

import java.util.Locale;

/** Takes quotes and units off. */
final class Quotes {

    private Quotes() {}

    /**
     * A quote is written twice or behind a backslash, a backslash twice; before anything else a backslash stands for itself,
     * so that patterns keep theirs.
     */
    static String text(String quoted) {
        char quote = quoted.charAt(0);
        var text = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            char next = quoted.charAt(i + 1);
            boolean escapes = c == '\\' && (next == '\'' || next == '"' || next == '\\');
            boolean doubled = c == quote && next == quote;
            if (escapes || doubled) {
                i++;
                text.append(next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    static String name(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("``", "`");
    }

    static double metres(String distance) {
        int unit = 0;
        while (Character.isDigit(distance.charAt(unit)) || distance.charAt(unit) == '.') {
            unit++;
        }
        double factor = switch (distance.substring(unit).toLowerCase(Locale.ROOT)) {
            case "km" -> 1000;
            case "mi" -> 1609.344;
            case "yd" -> 0.9144;
            case "ft" -> 0.3048;
            default -> 1;
        };
        return Double.parseDouble(distance.substring(0, unit)) * factor;
    }
}
