package org.minshu.client.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One change of one day; {@code before} and {@code after} are null where it was or is an ordinary one. */
public record CalendarChangeView(
        LocalDate day,
        @Nullable CalendarDayView before,
        @Nullable CalendarDayView after,
        Instant at,
        String by) {}
