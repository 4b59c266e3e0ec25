package org.minshu.client.calendar;

import java.time.LocalDate;

/** A day off, or a weekend day that is worked to make up; {@code source} says who announced it. */
public record CalendarDayView(LocalDate day, boolean working, String occasion, String source) {}
