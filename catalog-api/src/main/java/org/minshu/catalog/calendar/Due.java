package org.minshu.catalog.calendar;

import java.time.Instant;

/**
 * When something is due: the end of so many working days after an event. Both are kept, so that it can be counted anew.
 *
 * @param from the event from which is counted
 * @param days working days; 0 where it is due on the day of the event
 */
public record Due(Instant from, int days, Instant at) {

    /**
     * The same after the clock stood still between two events: the working days that were left are given again. What
     * was late already stays so.
     */
    public Due resumed(Instant pausedAt, Instant resumedAt, WorkingDays calendar) {
        return at.isBefore(pausedAt) ? this : calendar.due(resumedAt, calendar.between(pausedAt, at));
    }

    /**
     * The same by another calendar. What has passed stays as it was, and nothing becomes due before the end of the day
     * on which the calendar changed.
     */
    public Due recounted(WorkingDays calendar, Instant now) {
        if (at.isBefore(now)) {
            return this;
        }
        var counted = calendar.deadline(from, days);
        var earliest = CivilTime.endOf(CivilTime.day(now));
        return new Due(from, days, counted.isBefore(earliest) ? earliest : counted);
    }
}
