package org.minshu.tables.duckdb;

import java.util.List;
import java.util.function.IntFunction;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Expression;
import org.minshu.tables.Question;

/** Writes a question to one table as SQL. */
final class QuestionSql {

    private final Columns columns;
    private final Question question;
    private final String file;

    QuestionSql(Columns columns, Question question, String file) {
        this.columns = columns;
        this.question = question;
        this.file = file;
    }

    /** The answer; its columns are as {@link DuckDbRows} reads them. */
    Sql rows() {
        var sql = new Sql().add("select ");
        for (int i = 0; i < question.outputs().size(); i++) {
            sql.add(i == 0 ? "" : ", ");
            output(question.outputs().get(i).value(), "o" + i, sql);
        }
        return answer(sql.add(isTotalled(question) ? ", count(*) over ()" : ""));
    }

    /** Of groups it costs nothing to count all of them beside those that are wanted. */
    static boolean isTotalled(Question question) {
        return question.isGrouped() && question.limit() != Question.ALL;
    }

    /** The answer as a table of its own, under the names of its columns. */
    Sql named() {
        return values(index -> Sql.quoted(question.outputs().get(index).name()));
    }

    /** The answer as a table, its columns {@code o0}, {@code o1} and so on. */
    Sql raw() {
        return values(index -> "o" + index);
    }

    private Sql values(IntFunction<String> name) {
        var sql = new Sql().add("select ");
        for (int i = 0; i < question.outputs().size(); i++) {
            sql.add(i == 0 ? "" : ", ");
            write(question.outputs().get(i).value(), keys(), sql);
            sql.add(" as " + name.apply(i));
        }
        return answer(sql);
    }

    Sql count() {
        if (question.isGrouped() && keys().isEmpty()) {
            return new Sql().add("select 1");
        }
        if (!question.isGrouped()) {
            return from(new Sql().add("select count(*)"));
        }
        var sql = from(new Sql().add("select count(*) from (select 1"));
        groupBy(sql);
        return sql.add(")");
    }

    private List<Expression> keys() {
        return question.keys();
    }

    private Sql answer(Sql sql) {
        from(sql);
        groupBy(sql);
        orderBy(sql);
        if (question.limit() != Question.ALL) {
            sql.add(" limit " + question.limit());
        }
        return question.offset() == 0 ? sql : sql.add(" offset " + question.offset());
    }

    private void output(Expression value, String name, Sql sql) {
        switch (value.type()) {
            case POINT -> {
                member(value, "lon", name, sql);
                member(value, "lat", ", ", name + "b", sql);
            }
            case SHAPE -> member(value, "geojson", name, sql);
            case TIMESTAMP -> {
                sql.add("epoch_us(");
                write(value, keys(), sql);
                sql.add(") as " + name);
            }
            case TEXT, INTEGER, DECIMAL, DOUBLE, BOOLEAN, DATE -> {
                write(value, keys(), sql);
                sql.add(" as " + name);
            }
        }
    }

    private void member(Expression value, String member, String name, Sql sql) {
        member(value, member, "", name, sql);
    }

    private void member(Expression value, String member, String before, String name, Sql sql) {
        sql.add(before + "(");
        write(value, keys(), sql);
        sql.add(")." + member + " as " + name);
    }

    /** Keys are worked out first, once a row. */
    private Sql from(Sql sql) {
        sql.add(" from (select *");
        for (int i = 0; i < keys().size(); i++) {
            sql.add(", ");
            write(keys().get(i), List.of(), sql);
            sql.add(" as k" + i);
        }
        sql.add(" from ").add(columns.source(file));
        var condition = question.condition();
        if (condition != null) {
            sql.add(" where ");
            write(condition, List.of(), sql);
        }
        return sql.add(")");
    }

    private void groupBy(Sql sql) {
        for (int i = 0; i < keys().size(); i++) {
            sql.add((i == 0 ? " group by k" : ", k") + i);
        }
    }

    private void orderBy(Sql sql) {
        var between = " order by ";
        for (var order : question.orders()) {
            sql.add(between);
            write(order.value(), keys(), sql);
            sql.add(order.descending() ? " desc nulls last" : " asc nulls last");
            between = ", ";
        }
        if (question.isGrouped()) {
            for (int i = 0; i < keys().size(); i++) {
                sql.add(between + "k" + i + " asc nulls last");
                between = ", ";
            }
        } else if (!question.orders().isEmpty()) {
            sql.add(between + columns.rowNumber());
        }
    }

    private void write(Expression expression, List<Expression> keys, Sql sql) {
        new ExpressionSql(columns, keys, sql).write(expression);
    }

    /** How many columns of the result hold a value of the type. */
    static int width(ColumnType type) {
        return type == ColumnType.POINT ? 2 : 1;
    }
}
