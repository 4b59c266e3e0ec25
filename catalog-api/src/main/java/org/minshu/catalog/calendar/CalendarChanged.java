package org.minshu.catalog.calendar;

/** Working days of a year are others than before; announced inside the transaction. */
public record CalendarChanged(int year, WorkingDays days) {}
