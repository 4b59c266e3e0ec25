package org.minshu.catalog.measurement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** An end of a range. */
sealed interface Bound {

    record Amount(BigDecimal value) implements Bound {}

    record Day(LocalDate value) implements Bound {}

    Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");

    static Optional<Bound> parse(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new Amount(new BigDecimal(text)));
        }
        try {
            return text.length() == 10 ? Optional.of(new Day(LocalDate.parse(text))) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** False also where they are not of one kind. */
    default boolean isAtMost(Bound other) {
        return switch (this) {
            case Amount number -> other instanceof Amount most && number.value().compareTo(most.value()) <= 0;
            case Day day -> other instanceof Day most && !day.value().isAfter(most.value());
        };
    }
}
