package org.minshu.catalog.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Comparator;
import org.minshu.tables.Expression;
import org.minshu.tables.TableColumn;

/** What rules demand of a value, as conditions of the engine. */
final class Conditions {

    private Conditions() {}

    static Expression column(TableColumn column) {
        return new Expression.Column(column.name(), column.type());
    }

    /** There is a value; a text with white space only is none. */
    static Expression present(TableColumn column) {
        var there = new Expression.Not(new Expression.Missing(column(column)));
        return column.type() == ColumnType.TEXT
                ? new Expression.All(
                        List.of(there, new Expression.Not(new Expression.Matches(column(column), "[\\s\\p{Z}]*"))))
                : there;
    }

    /** There is a value, and what is demanded of it does not hold. */
    static Expression failing(TableColumn column, Expression demanded) {
        return new Expression.All(List.of(present(column), new Expression.Not(demanded)));
    }

    static boolean isText(TableColumn column) {
        return switch (column.type()) {
            case TEXT, INTEGER, DECIMAL, DOUBLE, BOOLEAN, DATE -> true;
            case TIMESTAMP, POINT, SHAPE -> false;
        };
    }

    /** Numbers as they are written, so that a code that was read as a number can be checked as the text it is. */
    static Expression text(TableColumn column) {
        return column.type() == ColumnType.TEXT ? column(column) : new Expression.AsText(column(column));
    }

    static Expression oneOf(TableColumn column, Collection<String> codes) {
        var values = codes.stream()
                .<Expression>map(code -> new Expression.Constant(code, ColumnType.TEXT))
                .toList();
        return new Expression.OneOf(text(column), values);
    }

    /** Nothing where the bounds are not of the column's kind. */
    static Optional<Expression> within(TableColumn column, @Nullable String least, @Nullable String most) {
        var parts = new ArrayList<Expression>();
        if (least != null) {
            var low = Bound.parse(least).flatMap(bound -> constant(bound, column.type(), false));
            if (low.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Expression.Comparison(Comparator.AT_LEAST, column(column), low.get()));
        }
        if (most != null) {
            var high = Bound.parse(most).flatMap(bound -> constant(bound, column.type(), true));
            if (high.isEmpty()) {
                return Optional.empty();
            }
            var comparator = column.type() == ColumnType.TIMESTAMP ? Comparator.LESS : Comparator.AT_MOST;
            parts.add(new Expression.Comparison(comparator, column(column), high.get()));
        }
        return Optional.of(new Expression.All(parts));
    }

    /** Of a day as the upper end for moments, the beginning of the next. */
    private static Optional<Expression> constant(Bound bound, ColumnType type, boolean upper) {
        return switch (bound) {
            case Bound.Amount number -> number(number.value(), type);
            case Bound.Day day -> day(day.value(), type, upper);
        };
    }

    private static Optional<Expression> number(BigDecimal value, ColumnType type) {
        return switch (type) {
            case INTEGER, DECIMAL -> Optional.of(new Expression.Constant(value, ColumnType.DECIMAL));
            case DOUBLE -> Optional.of(new Expression.Constant(value.doubleValue(), ColumnType.DOUBLE));
            case TEXT, BOOLEAN, DATE, TIMESTAMP, POINT, SHAPE -> Optional.empty();
        };
    }

    private static Optional<Expression> day(LocalDate value, ColumnType type, boolean upper) {
        return switch (type) {
            case DATE -> Optional.of(new Expression.Constant(value, ColumnType.DATE));
            case TIMESTAMP -> {
                var start = (upper ? value.plusDays(1) : value).atStartOfDay(CivilTime.ZONE);
                yield Optional.of(new Expression.Constant(start.toInstant(), ColumnType.TIMESTAMP));
            }
            case TEXT, INTEGER, DECIMAL, DOUBLE, BOOLEAN, POINT, SHAPE -> Optional.empty();
        };
    }

    /** Whether values of both can be told which is the smaller. */
    static boolean areComparable(TableColumn one, TableColumn two) {
        return one.type() == two.type()
                ? one.type() != ColumnType.POINT && one.type() != ColumnType.SHAPE
                : isNumber(one) && isNumber(two);
    }

    private static boolean isNumber(TableColumn column) {
        return switch (column.type()) {
            case INTEGER, DECIMAL, DOUBLE -> true;
            case TEXT, BOOLEAN, DATE, TIMESTAMP, POINT, SHAPE -> false;
        };
    }
}
