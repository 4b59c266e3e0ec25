package org.minshu.model.problem;

import org.jspecify.annotations.Nullable;

/**
 * One field that is refused.
 *
 * @param pointer JSON pointer into the request, such as {@code /items/3/name}, or a slash and the name of a parameter
 * @param type the rule that was broken
 * @param zh what to do, in Chinese
 * @param en what to do, in English
 * @param position the character of the field where it goes wrong, from 1; none where it is wrong as a whole
 */
public record Violation(
        String pointer,
        ProblemType type,
        String zh,
        String en,
        @Nullable Integer position) {

    public Violation(String pointer, ProblemType type, String zh, String en) {
        this(pointer, type, zh, en, null);
    }
}
