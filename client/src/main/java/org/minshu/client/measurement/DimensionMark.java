package org.minshu.client.measurement;

import org.jspecify.annotations.Nullable;

/**
 * One of the six dimensions of GB/T 36344.
 *
 * @param name NORMATIVITY, COMPLETENESS, ACCURACY, CONSISTENCY, TIMELINESS or ACCESSIBILITY
 * @param score 0 to 100, one decimal; null where no rule could be checked
 */
public record DimensionMark(
        String name, String zh, String en, @Nullable Double score) {}
