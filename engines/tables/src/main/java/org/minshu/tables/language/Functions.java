package org.minshu.tables.language;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.AggregateFunction;
import org.minshu.tables.ColumnType;
import org.minshu.tables.DatePart;
import org.minshu.tables.Expression;
import org.minshu.tables.Expression.Constant;
import org.minshu.tables.ScalarFunction;

/** Functions of values, with their types checked. */
final class Functions {

    private static final int MOST_DIGITS = 10;
    private static final Map<String, DatePart> PARTS = names(DatePart.values());
    private static final Map<String, ScalarFunction> SCALARS = names(ScalarFunction.values());
    private static final Map<String, AggregateFunction> AGGREGATES = names(AggregateFunction.values());

    private final Refusing refusing;
    private final Types types;

    Functions(Refusing refusing, Types types) {
        this.refusing = refusing;
        this.types = types;
    }

    static boolean isAggregate(String name) {
        return AGGREGATES.containsKey(name);
    }

    /** Nothing where there is no such function of one row. */
    @Nullable Expression scalar(Syntax.Call call, String name, List<Expression> arguments) {
        var part = PARTS.get(name);
        if (part != null) {
            return part(part, name, call, arguments);
        }
        var function = SCALARS.get(name);
        return function == null ? null : scalar(function, name, call, arguments);
    }

    Expression aggregate(Syntax.Call call, String name, List<Expression> arguments) {
        var function = AGGREGATES.get(name);
        if (function == null) {
            throw refusing.unknownFunction(name, call.position());
        }
        return switch (function) {
            case COUNT -> count(call, arguments);
            case SUM -> {
                var type = number(call, name, arguments).type();
                yield new Expression.Aggregate(function, arguments.getFirst(), false, 0, type);
            }
            case AVG, MEDIAN -> {
                var value = number(call, name, arguments);
                yield new Expression.Aggregate(function, value, false, 0, ColumnType.DOUBLE);
            }
            case MIN, MAX -> {
                var value = one(call, name, arguments, "value");
                if (Types.isGeometry(value.type())) {
                    throw refusing.type(value.type(), "可排序的值", "a value with an order", at(call, 0));
                }
                yield new Expression.Aggregate(function, value, false, 0, value.type());
            }
            case PERCENTILE -> percentile(call, arguments);
        };
    }

    private Expression count(Syntax.Call call, List<Expression> arguments) {
        if (call.star()) {
            return new Expression.Aggregate(AggregateFunction.COUNT, null, false, 0, ColumnType.INTEGER);
        }
        if (arguments.size() != 1) {
            throw refusing.arguments("count", "* | value | distinct value", call.position());
        }
        return new Expression.Aggregate(
                AggregateFunction.COUNT, arguments.getFirst(), call.distinct(), 0, ColumnType.INTEGER);
    }

    private Expression percentile(Syntax.Call call, List<Expression> arguments) {
        if (arguments.size() != 2 || !(arguments.get(1) instanceof Constant percent) || !isPercent(percent)) {
            throw refusing.arguments("percentile", "number, 0-100", call.position());
        }
        var value = types.number(arguments.getFirst(), at(call, 0));
        double fraction = ((Number) percent.value()).doubleValue() / 100;
        return new Expression.Aggregate(AggregateFunction.PERCENTILE, value, false, fraction, ColumnType.DOUBLE);
    }

    private static boolean isPercent(Constant constant) {
        return constant.value() instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 100;
    }

    private Expression part(DatePart part, String name, Syntax.Call call, List<Expression> arguments) {
        var value = one(call, name, arguments, "date");
        boolean fits = value.type() == ColumnType.TIMESTAMP || (value.type() == ColumnType.DATE && !part.isOfDay());
        if (!fits) {
            throw refusing.type(
                    value.type(),
                    part.isOfDay() ? "日期时间" : "日期",
                    part.isOfDay() ? "a TIMESTAMP" : "a date",
                    at(call, 0));
        }
        return new Expression.Part(part, value);
    }

    private Expression scalar(ScalarFunction function, String name, Syntax.Call call, List<Expression> arguments) {
        if (function == ScalarFunction.ROUND && arguments.size() == 2) {
            return rounded(call, arguments);
        }
        var value = one(call, name, arguments, "value");
        var type = switch (function) {
            case LENGTH, LOWER, UPPER -> {
                var text = types.require(value, ColumnType.TEXT, "文本", "a text", at(call, 0));
                yield function == ScalarFunction.LENGTH ? ColumnType.INTEGER : text.type();
            }
            case ABS, ROUND, FLOOR, CEIL -> types.number(value, at(call, 0)).type();
            case LON, LAT -> {
                if (!Types.isGeometry(value.type())) {
                    throw refusing.type(value.type(), "位置", "a place", at(call, 0));
                }
                yield ColumnType.DOUBLE;
            }
        };
        return new Expression.Scalar(function, arguments, type);
    }

    private Expression rounded(Syntax.Call call, List<Expression> arguments) {
        var value = types.number(arguments.getFirst(), at(call, 0));
        if (!(arguments.get(1) instanceof Constant digits)
                || !(digits.value() instanceof Long count)
                || count < 0
                || count > MOST_DIGITS) {
            throw refusing.arguments("round", "number, 0-" + MOST_DIGITS, call.position());
        }
        return new Expression.Scalar(ScalarFunction.ROUND, arguments, value.type());
    }

    private Expression number(Syntax.Call call, String name, List<Expression> arguments) {
        return types.number(one(call, name, arguments, "number"), at(call, 0));
    }

    private Expression one(Syntax.Call call, String name, List<Expression> arguments, String expected) {
        if (call.star() || call.distinct() || arguments.size() != 1) {
            throw refusing.arguments(name, expected, call.position());
        }
        return arguments.getFirst();
    }

    private static int at(Syntax.Call call, int argument) {
        return call.arguments().get(argument).position();
    }

    private static <E extends Enum<E>> Map<String, E> names(E[] values) {
        return Arrays.stream(values).collect(toMap(value -> value.name().toLowerCase(Locale.ROOT), value -> value));
    }
}
