package org.minshu.tables.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Expression;
import org.minshu.tables.Question;
import org.minshu.tables.TableColumn;

/** Reads questions to one table, of which the reader may see some columns; others do not exist here. */
public final class Questions {

    private final List<TableColumn> columns;

    public Questions(List<TableColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * The question, without limit and offset.
     *
     * @throws QuestionRefused where the text is none
     */
    public Question read(QuestionText text) {
        var selection = selection(text.select());
        var condition = condition(text.where());
        var keys = keys(text.groupBy(), selection);
        boolean grouped = !keys.isEmpty();
        var outputs = new Outputs(this, keys, grouped).of(selection);
        var values = outputs.stream().map(Question.Output::value).toList();
        grouped |= values.stream().anyMatch(Expression::isAggregated);
        var orders = orders(text.orderBy(), outputs, keys, grouped);
        return new Question(
                outputs, condition, keys.stream().map(Question.Output::value).toList(), orders, Question.ALL, 0);
    }

    /**
     * Columns that are named in a list, each once.
     *
     * @throws QuestionRefused where there is no such column, or it is named twice
     */
    public List<TableColumn> key(String text) {
        var found = new ArrayList<TableColumn>();
        for (var name : new Reading(Clause.KEY, text).columns()) {
            var column = columns.stream()
                    .filter(candidate -> candidate.name().equals(name.name()))
                    .findFirst()
                    .orElseThrow(() -> new Refusing(Clause.KEY).unknownColumn(name.name(), name.position()));
            if (Types.isGeometry(column.type())) {
                throw new Refusing(Clause.KEY)
                        .type(column.type(), "可比较的列", "a column that can be compared", name.position());
            }
            if (found.contains(column)) {
                throw new Refusing(Clause.KEY).taken(name.name(), name.position());
            }
            found.add(column);
        }
        return found;
    }

    List<TableColumn> columns() {
        return columns;
    }

    private static List<Syntax.Entry> selection(@Nullable String text) {
        var written = QuestionText.written(text);
        return written == null || written.strip().equals("*")
                ? List.of()
                : new Reading(Clause.SELECT, written).selection();
    }

    private @Nullable Expression condition(@Nullable String text) {
        var written = QuestionText.written(text);
        return written == null
                ? null
                : new Values(Clause.WHERE, rows(), false).condition(new Reading(Clause.WHERE, written).condition());
    }

    private List<Question.Output> keys(@Nullable String text, List<Syntax.Entry> selection) {
        var written = QuestionText.written(text);
        if (written == null) {
            return List.of();
        }
        var values = new Values(Clause.GROUP_BY, new SelectedNames(rows(), selection), false);
        var keys = new ArrayList<Question.Output>();
        Set<String> taken = new HashSet<>();
        for (var entry : new Reading(Clause.GROUP_BY, written).grouping()) {
            var key = new Question.Output(name(entry), values.bind(entry.value()));
            if (Types.isGeometry(key.type())) {
                throw new Refusing(Clause.GROUP_BY).type(key.type(), "可分组的值", "a value to group by", entry.position());
            }
            if (!taken.add(key.name())) {
                throw new Refusing(Clause.GROUP_BY).taken(key.name(), entry.position());
            }
            keys.add(key);
        }
        return keys;
    }

    private List<Question.Order> orders(
            @Nullable String text, List<Question.Output> outputs, List<Question.Output> keys, boolean grouped) {
        var written = QuestionText.written(text);
        if (written == null) {
            return List.of();
        }
        var values = new Values(Clause.ORDER_BY, new AnswerNames(rows(), outputs), grouped);
        var orders = new ArrayList<Question.Order>();
        for (var entry : new Reading(Clause.ORDER_BY, written).ordering()) {
            var value = values.bind(entry.value());
            if (Types.isGeometry(value.type())) {
                throw new Refusing(Clause.ORDER_BY)
                        .type(value.type(), "可排序的值", "a value with an order", entry.position());
            }
            if (grouped) {
                Outputs.requireGrouped(Clause.ORDER_BY, value, keys, entry.position());
            }
            orders.add(new Question.Order(value, entry.descending()));
        }
        return orders;
    }

    static String name(Syntax.Entry entry) {
        if (entry.alias() != null) {
            return entry.alias();
        }
        return entry.value() instanceof Syntax.Name column ? column.name() : entry.text();
    }

    Values.Names rows() {
        return new RowNames(columns);
    }

    /** The columns of a row. */
    private record RowNames(List<TableColumn> columns) implements Values.Names {

        @Override
        public @Nullable Expression find(String name) {
            return columns.stream()
                    .filter(column -> column.name().equals(name))
                    .map(column -> new Expression.Column(column.name(), column.type()))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<Expression> texts() {
            return columns.stream()
                    .filter(column -> column.type() == ColumnType.TEXT)
                    .<Expression>map(column -> new Expression.Column(column.name(), column.type()))
                    .toList();
        }
    }

    /** Columns, and values that were given a name where they are selected. */
    private record SelectedNames(Values.Names rows, List<Syntax.Entry> selection) implements Values.Names {

        @Override
        public @Nullable Expression find(String name) {
            var column = rows.find(name);
            if (column != null) {
                return column;
            }
            return selection.stream()
                    .filter(entry -> name.equals(entry.alias()))
                    .map(entry -> new Values(Clause.SELECT, rows, false).bind(entry.value()))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<Expression> texts() {
            return rows.texts();
        }
    }

    /** Columns of the answer, and behind them those of the rows. */
    private record AnswerNames(Values.Names rows, List<Question.Output> outputs) implements Values.Names {

        @Override
        public @Nullable Expression find(String name) {
            return outputs.stream()
                    .filter(output -> output.name().equals(name))
                    .map(Question.Output::value)
                    .findFirst()
                    .orElseGet(() -> rows.find(name));
        }

        @Override
        public List<Expression> texts() {
            return rows.texts();
        }
    }
}
