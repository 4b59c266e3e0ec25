package org.minshu.catalog.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar as it is configured: rows of {@code catalog.calendar_day}, each with its source. */
@Repository
public class WorkingCalendar {

    private final JdbcClient jdbc;

    WorkingCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public WorkingDays read() {
        var days = jdbc.sql("select day, working from catalog.calendar_day").query(Day.class).list().stream()
                .collect(groupingBy(Day::working, mapping(Day::day, toSet())));
        return new WorkingDays(days.getOrDefault(false, Set.of()), days.getOrDefault(true, Set.of()));
    }

    /** Whether the holidays of that year are known in full; in others Monday to Friday count, but for single days. */
    public boolean isAnnounced(int year) {
        return jdbc.sql("select count(*) from catalog.calendar_year where year = :year and basis = 'NOTICE'")
                        .param("year", year)
                        .query(Long.class)
                        .single()
                > 0;
    }

    record Day(LocalDate day, boolean working) {}
}
