package org.minshu.ingestion.table.rows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.minshu.client.rows.RowRefusal.Reason;
import org.minshu.tables.ColumnType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Whether a value fits its column, and how the engine reads it: nothing is rounded, cut or guessed. */
sealed interface CellCheck {

    /** {@code value} is text that the engine casts, or the struct itself. */
    record Fits(JsonNode value) implements CellCheck {}

    /** Why it does not. */
    record Not(Reason reason) implements CellCheck {}

    ZoneId HERE = ZoneId.of("Asia/Shanghai");
    DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    static CellCheck of(JsonNode value, ColumnType type, SqlTypes types, int column) {
        return switch (type) {
            case TEXT -> text(value);
            case INTEGER -> integer(value);
            case DECIMAL -> decimal(value, types.digits(column));
            case DOUBLE -> binary(value);
            case BOOLEAN -> value.isBoolean() ? fits(value.asString()) : wrong();
            case DATE -> date(value);
            case TIMESTAMP -> timestamp(value);
            case POINT -> point(value);
            case SHAPE -> wrong();
        };
    }

    private static CellCheck text(JsonNode value) {
        if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
            return wrong();
        }
        var text = value.isNumber() ? value.decimalValue().toString() : value.asString();
        return text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? new Not(Reason.OUT_OF_RANGE)
                : fits(text);
    }

    private static CellCheck integer(JsonNode value) {
        if (!value.isIntegralNumber()) {
            return wrong();
        }
        return value.canConvertToLong() ? fits(Long.toString(value.longValue())) : new Not(Reason.OUT_OF_RANGE);
    }

    private static CellCheck decimal(JsonNode value, SqlTypes.Digits digits) {
        if (!value.isNumber() && !value.isString()) {
            return wrong();
        }
        try {
            var number = value.isString() ? new BigDecimal(value.stringValue().strip()) : value.decimalValue();
            var plain = number.stripTrailingZeros();
            return plain.scale() > digits.fraction() || plain.precision() - plain.scale() > digits.whole()
                    ? new Not(Reason.OUT_OF_RANGE)
                    : fits(plain.toPlainString());
        } catch (NumberFormatException noNumber) {
            return wrong();
        }
    }

    private static CellCheck binary(JsonNode value) {
        if (!value.isNumber()) {
            return wrong();
        }
        double number = value.decimalValue().doubleValue();
        return Double.isInfinite(number) ? new Not(Reason.OUT_OF_RANGE) : fits(Double.toString(number));
    }

    private static CellCheck date(JsonNode value) {
        try {
            return value.isString() ? fits(LocalDate.parse(value.stringValue()).toString()) : wrong();
        } catch (DateTimeException noDate) {
            return wrong();
        }
    }

    /** ISO 8601; without an offset it is Asia/Shanghai's, as in files. */
    private static CellCheck timestamp(JsonNode value) {
        if (!value.isString()) {
            return wrong();
        }
        var text = value.stringValue().replace(' ', 'T');
        try {
            var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            var time = parsed instanceof OffsetDateTime known
                    ? known
                    : LocalDateTime.from(parsed).atZone(HERE).toOffsetDateTime();
            return fits(UTC.format(time.withOffsetSameInstant(ZoneOffset.UTC)));
        } catch (DateTimeException noTime) {
            return wrong();
        }
    }

    private static CellCheck point(JsonNode value) {
        var lon = value.path("lon");
        var lat = value.path("lat");
        if (!value.isObject() || value.size() != 2 || !lon.isNumber() || !lat.isNumber()) {
            return wrong();
        }
        double east = lon.decimalValue().doubleValue();
        double north = lat.decimalValue().doubleValue();
        return Math.abs(east) > 180 || Math.abs(north) > 90
                ? new Not(Reason.OUT_OF_RANGE)
                : new Fits(
                        JsonNodeFactory.instance.objectNode().put("lon", east).put("lat", north));
    }

    private static CellCheck fits(String text) {
        return new Fits(StringNode.valueOf(text));
    }

    private static CellCheck wrong() {
        return new Not(Reason.WRONG_TYPE);
    }
}
