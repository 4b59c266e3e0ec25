package org.minshu.tables.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.minshu.tables.ChinaTime;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Expression.Constant;

/** Days and moments as ISO 8601 writes them; a year or a month stands for its first day. */
final class Moments {

    private Moments() {}

    static Optional<Constant> parse(String text) {
        var written = text.strip().replace('/', '-');
        try {
            return Optional.of(
                    switch (written.length()) {
                        case 4 -> day(Year.parse(written).atDay(1));
                        case 7 -> day(YearMonth.parse(written).atDay(1));
                        case 10 -> day(LocalDate.parse(written));
                        default -> moment(written.replace(' ', 'T'));
                    });
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static Constant startOf(LocalDate day) {
        return new Constant(day.atStartOfDay(ChinaTime.ZONE).toInstant(), ColumnType.TIMESTAMP);
    }

    private static Constant day(LocalDate day) {
        return new Constant(day, ColumnType.DATE);
    }

    private static Constant moment(String written) {
        boolean zoned = written.endsWith("Z") || written.lastIndexOf('+') > 0 || written.lastIndexOf('-') > 10;
        var instant = zoned
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written).atZone(ChinaTime.ZONE).toInstant();
        return new Constant(instant, ColumnType.TIMESTAMP);
    }
}
