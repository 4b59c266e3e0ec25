package org.minshu.catalog.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Which rows are asked for; null means any. Days are those of Asia/Shanghai, both inclusive. */
record AuditSelection(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable String from,
        @Nullable String to) {

    private static final ZoneId PEOPLE = ZoneId.of("Asia/Shanghai");

    Instant start() {
        return blank(from) ? Instant.EPOCH : startOf("from", from);
    }

    Instant end() {
        return blank(to)
                ? Instant.parse("9999-01-01T00:00:00Z")
                : day("to", to).plusDays(1).atStartOfDay(PEOPLE).toInstant();
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Instant startOf(String name, @Nullable String text) {
        return day(name, text).atStartOfDay(PEOPLE).toInstant();
    }

    private static LocalDate day(String name, @Nullable String text) {
        try {
            return LocalDate.parse(String.valueOf(text));
        } catch (DateTimeParseException wrong) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, name + " is a date such as 2026-08-26");
        }
    }
}
