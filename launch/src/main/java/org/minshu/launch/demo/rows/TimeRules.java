package org.minshu.launch.demo.rows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** {@code datetime} in steps and {@code date}, freely or tied to another item. */
final class TimeRules {

    private TimeRules() {}

    static ItemRule read(JsonNode rule) {
        if (rule.has("afterField")) {
            return after(rule.path("afterField"));
        }
        if (rule.has("date")) {
            var span = Span.of(rule.path("date"));
            if (!rule.has("within")) {
                return span::anyDay;
            }
            var period = rule.path("within").asString();
            return row -> span.within(Span.period(row.text(period))).anyDay(row);
        }
        return moments(rule);
    }

    private static ItemRule moments(JsonNode rule) {
        var step = Duration.parse("PT" + rule.path("datetime").get(2).asString().toUpperCase(Locale.ROOT));
        if (!rule.has("rangeBy")) {
            var span = Span.of(rule.path("datetime"));
            return row -> span.any(row, step);
        }
        var by = rule.path("rangeBy");
        var field = by.path("field").asString();
        return row -> Span.of(by.path("ranges").path(row.text(field))).any(row, step);
    }

    /** Hours after a moment, days after a day. */
    private static ItemRule after(JsonNode after) {
        var field = after.get(0).asString();
        long least = after.get(1).asLong();
        long most = after.get(2).asLong();
        return row -> {
            long later = row.random().nextLong(least, most + 1);
            return switch (row.value(field)) {
                case LocalDateTime moment -> moment.plusHours(later);
                case LocalDate day -> day.plusDays(later);
                case null, default -> throw new IllegalArgumentException(field + " is no time");
            };
        };
    }
}
