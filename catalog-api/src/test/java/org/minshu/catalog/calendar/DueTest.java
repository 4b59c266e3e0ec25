package org.minshu.catalog.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final WorkingDays WEEK = new WorkingDays(Set.of(), Set.of());
    private static final WorkingDays HOLIDAY = new WorkingDays(Set.of(LocalDate.of(2026, 11, 26)), Set.of());
    /** A Monday. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");

    private final Due due = WEEK.due(MONDAY, 5);

    @Test
    void theWorkingDaysThatWereLeftAreGivenAgainAfterAPause() {
        var resumed = due.resumed(TUESDAY, Instant.parse("2026-12-07T02:00:00Z"), WEEK);

        assertThat(resumed.days()).isEqualTo(4);
        assertThat(CivilTime.day(resumed.at())).isEqualTo(LocalDate.of(2026, 12, 11));
    }

    @Test
    void whatWasLateBeforeThePauseStaysLate() {
        assertThat(due.resumed(due.at().plusSeconds(1), due.at().plusSeconds(999_999), WEEK))
                .isEqualTo(due);
    }

    @Test
    void aHolidayMovesTheDeadlineByADay() {
        assertThat(CivilTime.day(due.recounted(HOLIDAY, TUESDAY).at())).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void whatHasPassedIsNotCountedAnew() {
        assertThat(due.recounted(HOLIDAY, due.at().plusSeconds(1))).isEqualTo(due);
    }

    @Test
    void nothingBecomesDueBeforeTheEndOfTheDayOfTheChange() {
        var generous = HOLIDAY.due(MONDAY, 3);
        var now = Instant.parse("2026-11-27T02:00:00Z");

        assertThat(CivilTime.day(generous.recounted(WEEK, now).at())).isEqualTo(LocalDate.of(2026, 11, 27));
    }
}
