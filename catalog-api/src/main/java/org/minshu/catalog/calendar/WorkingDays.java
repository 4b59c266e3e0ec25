package org.minshu.catalog.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days count for a deadline: Monday to Friday, without holidays, with the weekends that are worked to make up.
 *
 * @param holidays days off, weekends among them or not
 * @param makeUpDays days worked although the week's rule says otherwise
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean includes(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /** The end of the last of so many working days; the day of the event itself does not count. */
    public Instant deadline(Instant event, int days) {
        var day = CivilTime.day(event);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (includes(day)) {
                left--;
            }
        }
        return CivilTime.endOf(day);
    }

    public Due due(Instant event, int days) {
        return new Due(event, days, deadline(event, days));
    }

    /** How many working days lie after the day of one event, up to and with the day of the other. */
    public int between(Instant from, Instant to) {
        var last = CivilTime.day(to);
        return (int) CivilTime.day(from)
                .plusDays(1)
                .datesUntil(
                        last.isAfter(CivilTime.day(from))
                                ? last.plusDays(1)
                                : CivilTime.day(from).plusDays(1))
                .filter(this::includes)
                .count();
    }
}
