package org.minshu.tables.duckdb;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.minshu.tables.Expression.Constant;

/** Binds values that somebody wrote, each with its type. */
final class ConstantSql {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private ConstantSql() {}

    static void write(Constant constant, Sql sql) {
        var value = constant.value();
        switch (constant.type()) {
            case TEXT -> cast(value, "varchar", sql);
            case INTEGER -> cast(value, "bigint", sql);
            case DECIMAL -> {
                var number = (BigDecimal) value;
                int digits = Math.max(number.precision(), number.scale() + 1);
                cast(number.toPlainString(), "decimal(%d, %d)".formatted(digits, number.scale()), sql);
            }
            case DOUBLE -> cast(value, "double", sql);
            case BOOLEAN -> sql.add(value.toString());
            case DATE -> cast(value.toString(), "date", sql);
            case TIMESTAMP -> cast(MOMENT.format((Instant) value), "timestamp", sql);
            case POINT, SHAPE -> throw new IllegalArgumentException("Nobody writes places down as values");
        }
    }

    private static void cast(Object value, String type, Sql sql) {
        sql.add("cast(").value(value).add(" as " + type + ")");
    }
}
