package org.minshu.catalog.dataset.dictionary;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What tables are written in. */
final class Words {

    private static final Set<String> YES = Set.of("是", "y", "yes", "true", "1", "√", "pk");

    private Words() {}

    /** Without what is around a word: brackets' notes, stars of needed fields, case. */
    static String plain(String text) {
        return text.replaceAll("[*＊\\s]+$|^[*＊\\s]+", "").strip().toLowerCase(Locale.ROOT);
    }

    static boolean isYes(String text) {
        return YES.contains(plain(text));
    }

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") && Integer.parseInt(text) > 0
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
