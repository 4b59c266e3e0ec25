package org.minshu.catalog.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minshu.client.calendar.CalendarDayView;

/** A day as it was and is; null where it was or is an ordinary one. */
record DayChange(
        LocalDate day,
        @Nullable CalendarDayView before,
        @Nullable CalendarDayView after) {}
