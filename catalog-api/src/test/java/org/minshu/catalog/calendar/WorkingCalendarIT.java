package org.minshu.catalog.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.CatalogIT;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class WorkingCalendarIT {

    @Autowired
    WorkingCalendar calendar;

    @Test
    void theWeekOfTheNationalDayIsOffAndItsMakeUpDaysAreWorked() {
        var days = calendar.read();

        assertThat(LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)))
                .noneMatch(days::includes);
        assertThat(days.includes(LocalDate.of(2026, 9, 20))).isTrue();
        assertThat(days.includes(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(days.includes(LocalDate.of(2026, 10, 11))).isFalse();
    }

    @Test
    void theYearAfterHasTheDaysThatTheRegulationFixes() {
        var days = calendar.read();

        assertThat(days.includes(LocalDate.of(2027, 2, 5))).isFalse();
        assertThat(days.includes(LocalDate.of(2027, 6, 9))).isFalse();
        assertThat(days.includes(LocalDate.of(2027, 2, 9))).isTrue();
    }
}
