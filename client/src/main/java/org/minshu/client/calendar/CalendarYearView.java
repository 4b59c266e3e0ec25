package org.minshu.client.calendar;

import java.util.List;

/**
 * A year's days that the rule of the week does not hold for.
 *
 * @param basis NOTICE where the year's holidays are announced in full, PROVISIONAL where only some days are known, NONE
 *     where nothing is: Monday to Friday count
 * @param days in order; empty in a list of years
 * @param known how many days are kept
 */
public record CalendarYearView(int year, String basis, long revision, int known, List<CalendarDayView> days) {

    public CalendarYearView {
        days = List.copyOf(days);
    }
}
