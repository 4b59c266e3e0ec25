package org.minshu.tables.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Expression;
import org.minshu.tables.Expression.Constant;
import org.minshu.tables.Operator;

/** Which types go together. */
final class Types {

    /** Digits of a DECIMAL. */
    private static final int DIGITS = 38;

    private final Refusing refusing;

    Types(Refusing refusing) {
        this.refusing = refusing;
    }

    static boolean isNumber(ColumnType type) {
        return switch (type) {
            case INTEGER, DECIMAL, DOUBLE -> true;
            case TEXT, BOOLEAN, DATE, TIMESTAMP, POINT, SHAPE -> false;
        };
    }

    static boolean isGeometry(ColumnType type) {
        return type == ColumnType.POINT || type == ColumnType.SHAPE;
    }

    static ColumnType result(Operator operator, ColumnType left, ColumnType right) {
        if (operator == Operator.DIVIDED || left == ColumnType.DOUBLE || right == ColumnType.DOUBLE) {
            return ColumnType.DOUBLE;
        }
        if (left == ColumnType.INTEGER && right == ColumnType.INTEGER) {
            return ColumnType.INTEGER;
        }
        return operator == Operator.TIMES ? ColumnType.DOUBLE : ColumnType.DECIMAL;
    }

    static Constant number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.precision() - plain.scale() <= 18) {
            return new Constant(plain.longValueExact(), ColumnType.INTEGER);
        }
        boolean fits = value.scale() >= 0 && Math.max(value.precision(), value.scale() + 1) <= DIGITS;
        return fits ? new Constant(value, ColumnType.DECIMAL) : new Constant(value.doubleValue(), ColumnType.DOUBLE);
    }

    Expression require(Expression value, ColumnType wanted, String zh, String en, int position) {
        if (value.type() != wanted) {
            throw refusing.type(value.type(), zh, en, position);
        }
        return value;
    }

    Expression number(Expression value, int position) {
        if (!isNumber(value.type())) {
            throw refusing.type(value.type(), "数值", "a number", position);
        }
        return value;
    }

    Expression condition(Expression value, int position) {
        return require(value, ColumnType.BOOLEAN, "条件", "a condition", position);
    }

    /** The value as one that can be compared with values of the type: texts are read as days where days are wanted. */
    Expression comparable(Expression value, ColumnType with, int position) {
        var type = value.type();
        if (isGeometry(with) || isGeometry(type)) {
            throw refusing.together(with, type, position);
        }
        if (type == with || (isNumber(type) && isNumber(with))) {
            return value;
        }
        if (value instanceof Constant constant && (with == ColumnType.DATE || with == ColumnType.TIMESTAMP)) {
            return moment(constant, with, position);
        }
        throw refusing.together(with, type, position);
    }

    private Constant moment(Constant constant, ColumnType with, int position) {
        var read = constant;
        if (constant.value() instanceof String text) {
            read = Moments.parse(text).orElseThrow(() -> refusing.value(text, "日期", "a date", position));
        }
        if (read.type() == with) {
            return read;
        }
        if (with == ColumnType.TIMESTAMP && read.value() instanceof LocalDate day) {
            return Moments.startOf(day);
        }
        throw refusing.together(with, read.type(), position);
    }
}
