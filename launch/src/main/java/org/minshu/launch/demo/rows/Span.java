package org.minshu.launch.demo.rows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** From one moment to another, both included. */
record Span(LocalDateTime from, LocalDateTime to) {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-?(?:Q([1-4])|W(\\d{2})|(\\d{2})|H([12])))?");

    static Span of(JsonNode bounds) {
        return new Span(moment(bounds.get(0).asString()), moment(bounds.get(1).asString()));
    }

    /** {@code 2026}, {@code 2026Q1}, {@code 2026-W10}, {@code 2026-03} or {@code 2026-H1}. */
    static Span period(String text) {
        var parts = PERIOD.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a period: " + text);
        }
        var year = LocalDate.of(Integer.parseInt(parts.group(1)), 1, 1);
        if (parts.group(2) != null) {
            return months(year.plusMonths(3L * (Integer.parseInt(parts.group(2)) - 1)), 3);
        }
        if (parts.group(3) != null) {
            var monday = year.plusDays(3)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(parts.group(3)))
                    .with(DayOfWeek.MONDAY);
            return days(monday, monday.plusDays(6));
        }
        if (parts.group(4) != null) {
            return months(year.withMonth(Integer.parseInt(parts.group(4))), 1);
        }
        return parts.group(5) == null
                ? months(year, 12)
                : months(year.plusMonths(6L * (Integer.parseInt(parts.group(5)) - 1)), 6);
    }

    /** The common part; the other where there is none. */
    Span within(Span other) {
        var begin = from.isAfter(other.from) ? from : other.from;
        var end = to.isBefore(other.to) ? to : other.to;
        return begin.isAfter(end) ? other : new Span(begin, end);
    }

    LocalDateTime any(Row row, Duration step) {
        long steps = Duration.between(from, to).dividedBy(step);
        return from.plus(step.multipliedBy(row.random().nextLong(steps + 1)));
    }

    LocalDate anyDay(Row row) {
        long days = ChronoUnit.DAYS.between(from, to);
        return from.toLocalDate().plusDays(row.random().nextLong(days + 1));
    }

    private static Span months(LocalDate first, int months) {
        return days(first, first.plusMonths(months).minusDays(1));
    }

    private static Span days(LocalDate first, LocalDate last) {
        return new Span(first.atStartOfDay(), last.atStartOfDay());
    }

    private static LocalDateTime moment(String text) {
        return text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text, Cells.MOMENT);
    }
}
