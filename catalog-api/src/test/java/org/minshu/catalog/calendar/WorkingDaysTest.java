package org.minshu.catalog.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    final WorkingDays plain = new WorkingDays(Set.of(), Set.of());

    @Test
    void fiveWorkingDaysFromAMondayEndOnTheNextMonday() {
        var deadline = plain.deadline(at(MONDAY), 5);

        assertThat(CivilTime.day(deadline)).isEqualTo(MONDAY.plusWeeks(1));
        assertThat(deadline).isEqualTo(Instant.parse("2026-11-30T15:59:59Z"));
    }

    @Test
    void holidaysDoNotCountAndMakeUpDaysDo() {
        var holiday = Set.of(MONDAY.plusDays(1));
        var madeUp = Set.of(MONDAY.plusDays(5));
        var calendar = new WorkingDays(holiday, madeUp);

        assertThat(CivilTime.day(calendar.deadline(at(MONDAY), 4))).isEqualTo(MONDAY.plusDays(5));
    }

    @Test
    void theDayIsThatOfShanghai() {
        var lateSundayEvening = Instant.parse("2026-11-22T16:30:00Z");

        assertThat(CivilTime.day(lateSundayEvening)).isEqualTo(MONDAY);
        assertThat(CivilTime.day(plain.deadline(lateSundayEvening, 1))).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void workingDaysBetweenLeaveOutTheFirstDayAndWeekends() {
        assertThat(plain.between(at(MONDAY), at(MONDAY.plusDays(7)))).isEqualTo(5);
        assertThat(plain.between(at(MONDAY), at(MONDAY))).isZero();
        assertThat(plain.between(at(MONDAY), at(MONDAY.minusDays(3)))).isZero();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(CivilTime.ZONE).toInstant();
    }
}
