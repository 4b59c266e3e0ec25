package org.minshu.catalog.measurement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.measurement.RuleResult.Cell;
import org.minshu.client.measurement.RuleResult.FailingRow;
import org.minshu.tables.AggregateFunction;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Expression;
import org.minshu.tables.Patience;
import org.minshu.tables.Question;
import org.minshu.tables.Rows;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableColumn;
import org.minshu.tables.TableEngine;

/** Looks for the first rows that fail. */
final class Samples {

    private final TableEngine engine;
    private final StoredTable table;
    private final Masking masking;

    Samples(TableEngine engine, StoredTable table, Items items) {
        this.engine = engine;
        this.table = table;
        this.masking = new Masking(items);
    }

    List<FailingRow> ofRows(BoundRule.OfRows rule, Patience patience) {
        var outputs = new ArrayList<Question.Output>();
        rule.columns().forEach(column -> outputs.add(new Question.Output(column.name(), Conditions.column(column))));
        outputs.add(new Question.Output("", new Expression.RowNumber()));
        var question = new Question(outputs, rule.failing(), List.of(), List.of(), TableMeasuring.MOST_ROWS, 0);
        var failing = new ArrayList<FailingRow>();
        try (var rows = engine.ask(table, question, patience)) {
            while (rows.next()) {
                var number = number(rows, rule.columns().size());
                failing.add(new FailingRow(number, null, cells(rule.applied(), rule.columns(), rows)));
            }
        }
        return failing;
    }

    /** Rows in which none of the keys is missing. */
    Expression present(BoundRule.OfKeys rule) {
        return new Expression.All(
                rule.columns().stream().map(Conditions::present).toList());
    }

    /** One row for each value of the keys. */
    Question groups(BoundRule.OfKeys rule) {
        var keys = rule.columns().stream().map(Conditions::column).toList();
        var outputs = List.of(new Question.Output("k", keys.getFirst()));
        return new Question(outputs, present(rule), keys, List.of(), Question.ALL, 0);
    }

    /** Of values that come more than once, the last row of each and the first; those that come most often. */
    List<FailingRow> ofKeys(BoundRule.OfKeys rule, Patience patience) {
        var keys = rule.columns().stream().map(Conditions::column).toList();
        var outputs = new ArrayList<Question.Output>();
        rule.columns().forEach(column -> outputs.add(new Question.Output(column.name(), Conditions.column(column))));
        var count = new Expression.Aggregate(AggregateFunction.COUNT, null, false, 0, ColumnType.INTEGER);
        outputs.add(new Question.Output("", count));
        outputs.add(new Question.Output("", end(AggregateFunction.MAX)));
        outputs.add(new Question.Output("", end(AggregateFunction.MIN)));
        var question = new Question(
                outputs, present(rule), keys, List.of(new Question.Order(count, true)), TableMeasuring.MOST_ROWS, 0);
        var failing = new ArrayList<FailingRow>();
        int at = rule.columns().size();
        try (var rows = engine.ask(table, question, patience)) {
            while (rows.next() && rows.value(at) instanceof Number times && times.longValue() > 1) {
                failing.add(new FailingRow(
                        number(rows, at + 1), number(rows, at + 2), cells(rule.applied(), rule.columns(), rows)));
            }
        }
        return failing;
    }

    private static Expression end(AggregateFunction function) {
        return new Expression.Aggregate(function, new Expression.RowNumber(), false, 0, ColumnType.INTEGER);
    }

    List<FailingRow> ofReference(BoundRule.OfReference rule, Patience patience) {
        var column = rule.reference().column();
        var failing = new ArrayList<FailingRow>();
        try (var rows = engine.unresolved(rule.reference(), TableMeasuring.MOST_ROWS, patience)) {
            while (rows.next()) {
                var shown = masking.show(rule.applied().kind(), column.name(), rows.value(1));
                failing.add(new FailingRow(number(rows, 0), null, List.of(new Cell(column.name(), shown))));
            }
        }
        return failing;
    }

    private List<Cell> cells(AppliedRule applied, List<TableColumn> columns, Rows rows) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            var name = columns.get(i).name();
            cells.add(new Cell(name, masking.show(applied.kind(), name, rows.value(i))));
        }
        return cells;
    }

    /** From 1, as people count. */
    private static @Nullable Long number(Rows rows, int column) {
        return rows.value(column) instanceof Number row ? row.longValue() + 1 : null;
    }
}
