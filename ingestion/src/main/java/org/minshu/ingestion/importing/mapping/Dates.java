package org.minshu.ingestion.importing.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the day out of what catalogues write as a date. */
final class Dates {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Dates() {}

    /** The ISO day; nothing where it is none, or one that stands for "unknown" such as 9999-01-01. */
    static Optional<String> day(String text) {
        return parse(text)
                .filter(day -> day.getYear() >= 1000 && day.getYear() < 2200)
                .map(LocalDate::toString);
    }

    private static Optional<LocalDate> parse(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1));
        }
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
