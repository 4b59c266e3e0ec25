package org.minshu.client.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * A library or department in its league table.
 *
 * @param of key of the library or department
 * @param datasets that the public sees
 * @param measured those of them that have a score
 * @param average of their scores; null where none has one
 * @param grade of the average
 * @param low how many score below 60
 */
public record LeagueEntry(
        Named of,
        long datasets,
        long measured,
        @Nullable Double average,
        @Nullable String grade,
        long low,
        List<DimensionMark> dimensions) {}
