package org.minshu.model.problem;

/**
 * One field that is refused.
 *
 * @param pointer JSON pointer into the request, such as {@code /items/3/name}
 * @param type the rule that was broken
 * @param zh what to do, in Chinese
 * @param en what to do, in English
 */
public record Violation(String pointer, ProblemType type, String zh, String en) {}
