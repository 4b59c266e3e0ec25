package org.minshu.tables.duckdb;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.minshu.tables.AggregateFunction;
import org.minshu.tables.ColumnType;
import org.minshu.tables.DatePart;
import org.minshu.tables.Expression;
import org.minshu.tables.Operator;

/** Writes expressions as SQL. */
final class ExpressionSql {

    private final Columns columns;
    private final List<Expression> keys;
    private final Sql sql;

    /** @param keys what is already worked out under the names {@code k0}, {@code k1} and so on */
    ExpressionSql(Columns columns, List<Expression> keys, Sql sql) {
        this.columns = columns;
        this.keys = keys;
        this.sql = sql;
    }

    void write(Expression expression) {
        int key = keys.indexOf(expression);
        if (key >= 0) {
            sql.add("k" + key);
            return;
        }
        switch (expression) {
            case Expression.Column column -> sql.add(columns.value(column.name()));
            case Expression.RowNumber _ -> sql.add(columns.rowNumber());
            case Expression.Constant constant -> ConstantSql.write(constant, sql);
            case Expression.Arithmetic arithmetic -> arithmetic(arithmetic);
            case Expression.Negative negative -> call("-", negative.of());
            case Expression.Part part -> part(part);
            case Expression.Scalar scalar -> scalar(scalar);
            case Expression.AsText text -> text(text.of());
            case Expression.Aggregate aggregate -> aggregate(aggregate);
            case Expression.CountWhere count -> {
                sql.add("count(case when ");
                write(count.condition());
                sql.add(" then 1 end)");
            }
            case Expression.Condition condition -> condition(condition);
        }
    }

    private void condition(Expression.Condition condition) {
        switch (condition) {
            case Expression.All all -> joined(" and ", "true", all.parts(), this::write);
            case Expression.Any any -> joined(" or ", "false", any.parts(), this::write);
            case Expression.Not not -> call("not ", not.of());
            case Expression.Comparison comparison -> comparison(comparison);
            case Expression.OneOf oneOf -> {
                sql.add("(");
                write(oneOf.of());
                sql.add(" in ");
                joined(", ", "null", oneOf.values(), this::write);
                sql.add(")");
            }
            case Expression.Like like -> like(like);
            case Expression.Matches matches -> {
                sql.add("regexp_full_match(");
                write(matches.of());
                sql.add(", ").value(matches.pattern()).add(")");
            }
            case Expression.WellFormed code -> new CodeSql(() -> write(code.of()), sql).write(code.form());
            case Expression.Missing missing -> {
                sql.add("(");
                write(missing.of());
                sql.add(" is null)");
            }
            case Expression.Contained contained -> contained(contained);
            case Expression.InBox box -> new PlaceSql(columns, sql).inBox(box);
            case Expression.Near near -> new PlaceSql(columns, sql).near(near);
        }
    }

    private <T> void joined(String between, String none, List<T> parts, Consumer<T> each) {
        sql.add("(");
        for (int i = 0; i < parts.size(); i++) {
            sql.add(i == 0 ? "" : between);
            each.accept(parts.get(i));
        }
        sql.add(parts.isEmpty() ? none : "").add(")");
    }

    private void call(String function, Expression of) {
        sql.add("(" + function + "(");
        write(of);
        sql.add("))");
    }

    private void text(Expression of) {
        sql.add("cast(");
        write(of);
        sql.add(" as varchar)");
    }

    private void arithmetic(Expression.Arithmetic arithmetic) {
        var type = arithmetic.type();
        boolean byZero = arithmetic.operator() == Operator.DIVIDED || arithmetic.operator() == Operator.REMAINDER;
        sql.add("(");
        number(arithmetic.left(), type);
        sql.add(
                switch (arithmetic.operator()) {
                    case PLUS -> " + ";
                    case MINUS -> " - ";
                    case TIMES -> " * ";
                    case DIVIDED -> " / ";
                    case REMAINDER -> " % ";
                });
        sql.add(byZero ? "nullif(" : "");
        number(arithmetic.right(), type);
        sql.add(byZero ? ", 0))" : ")");
    }

    private void number(Expression number, ColumnType wanted) {
        if (wanted == ColumnType.DOUBLE && number.type() != ColumnType.DOUBLE) {
            sql.add("cast(");
            write(number);
            sql.add(" as double)");
        } else {
            write(number);
        }
    }

    private void part(Expression.Part part) {
        sql.add(part.part() == DatePart.WEEKDAY ? "isodow(" : part.part().name().toLowerCase(Locale.ROOT) + "(");
        if (part.of().type() == ColumnType.TIMESTAMP) {
            inChina(part.of());
        } else {
            write(part.of());
        }
        sql.add(")");
    }

    /** Eight hours later than UTC since 1992; before, the history of the zone tells, which takes longer. */
    private void inChina(Expression moment) {
        sql.add("(case when ");
        write(moment);
        sql.add(" >= timestamp '1992-01-01' then ");
        write(moment);
        sql.add(" + interval 8 hour else timezone('Asia/Shanghai', cast(");
        write(moment);
        sql.add(" as timestamptz)) end)");
    }

    private void scalar(Expression.Scalar scalar) {
        switch (scalar.function()) {
            case LON -> coordinate(scalar.arguments().getFirst(), "lon", "west", "east");
            case LAT -> coordinate(scalar.arguments().getFirst(), "lat", "south", "north");
            case LENGTH, LOWER, UPPER, ABS, ROUND, FLOOR, CEIL -> {
                sql.add(scalar.function().name().toLowerCase(Locale.ROOT));
                joined(", ", "", scalar.arguments(), argument -> {
                    if (argument instanceof Expression.Constant constant && constant.value() instanceof Long digits) {
                        sql.add(digits.toString());
                    } else {
                        write(argument);
                    }
                });
            }
        }
    }

    /** Of a shape, that of the middle of its box. */
    private void coordinate(Expression place, String ofPoint, String least, String most) {
        if (place.type() == ColumnType.POINT) {
            member(place, ofPoint);
            return;
        }
        sql.add("((");
        member(place, least);
        sql.add(" + ");
        member(place, most);
        sql.add(") / 2)");
    }

    private void member(Expression place, String member) {
        sql.add("(");
        write(place);
        sql.add(")." + member);
    }

    private void aggregate(Expression.Aggregate aggregate) {
        var of = aggregate.of();
        if (of == null) {
            sql.add("count(*)");
            return;
        }
        var function = aggregate.function();
        boolean quantile = function == AggregateFunction.MEDIAN || function == AggregateFunction.PERCENTILE;
        sql.add(quantile ? "quantile_cont(cast(" : function.name().toLowerCase(Locale.ROOT) + "(");
        sql.add(aggregate.distinct() ? "distinct " : "");
        write(of);
        double fraction = function == AggregateFunction.MEDIAN ? 0.5 : aggregate.fraction();
        sql.add(quantile ? " as double), " + fraction + ")" : ")");
    }

    private void comparison(Expression.Comparison comparison) {
        sql.add("(");
        write(comparison.left());
        sql.add(
                switch (comparison.comparator()) {
                    case EQUAL -> " = ";
                    case DIFFERENT -> " <> ";
                    case LESS -> " < ";
                    case AT_MOST -> " <= ";
                    case GREATER -> " > ";
                    case AT_LEAST -> " >= ";
                });
        write(comparison.right());
        sql.add(")");
    }

    /** Without the word escape, DuckDB matches piece by piece, in linear time. */
    private void like(Expression.Like like) {
        sql.add("(lower(");
        write(like.of());
        sql.add(") like lower(").value(like.pattern()).add(")");
        sql.add(like.pattern().contains("\\") ? " escape '\\')" : ")");
    }

    private void contained(Expression.Contained contained) {
        joined(" and ", "true", contained.words(), word -> {
            sql.add("coalesce(");
            joined(" or ", "false", contained.parts(), text -> {
                sql.add("contains(lower(");
                write(text);
                sql.add("), lower(").value(word).add("))");
            });
            sql.add(", false)");
        });
    }
}
