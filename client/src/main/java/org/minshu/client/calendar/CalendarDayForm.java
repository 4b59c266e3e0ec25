package org.minshu.client.calendar;

import org.jspecify.annotations.Nullable;

/** What holds on a day, and by whose announcement; all required, texts of 1 to 200 characters. */
public record CalendarDayForm(
        @Nullable Boolean working,
        @Nullable String occasion,
        @Nullable String source) {}
