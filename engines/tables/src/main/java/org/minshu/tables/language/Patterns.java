package org.minshu.tables.language;

/** What {@code like} is given. */
final class Patterns {

    /** Characters of a pattern. */
    private static final int LONGEST = 500;

    private Patterns() {}

    /** A pattern without signs of its own is looked for anywhere, as in Explore. */
    static String like(String written, Refusing refusing, int position) {
        if (written.length() > LONGEST) {
            throw refusing.tooComplex(
                    "like 的模式最多 %d 个字符".formatted(LONGEST),
                    "A pattern has at most %d characters".formatted(LONGEST),
                    position);
        }
        var tidy = closed(written.replaceAll("%{2,}", "%"));
        int open = 0;
        boolean signs = false;
        boolean single = false;
        for (int i = 0; i < tidy.length(); i++) {
            char c = tidy.charAt(i);
            if (c == '\\') {
                i++;
                single = true;
            } else if (c == '%') {
                signs = true;
                open += i == tidy.length() - 1 ? 0 : 1;
            } else if (c == '_') {
                signs = true;
                single = true;
            }
        }
        if (signs && single && open > 1) {
            throw refusing.tooComplex(
                    "模式中有 _ 或 \\ 时，% 只能在末尾和另外一处出现",
                    "With _ or \\, a pattern has % at its end and in one more place", position);
        }
        return signs ? tidy : "%" + tidy + "%";
    }

    /** A backslash at the end stands for itself. */
    private static String closed(String pattern) {
        int backslashes = 0;
        while (backslashes < pattern.length() && pattern.charAt(pattern.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 0 ? pattern : pattern + "\\";
    }
}
