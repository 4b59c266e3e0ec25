package org.minshu.catalog.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.minshu.catalog.measurement.BoundRule.OfRows;
import org.minshu.catalog.measurement.BoundRule.Reason;
import org.minshu.catalog.measurement.BoundRule.Unfit;
import org.minshu.catalog.reference.CodeLists;
import org.minshu.client.measurement.DataRule;
import org.minshu.model.code.ResourceCode;
import org.minshu.tables.CodeForm;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Comparator;
import org.minshu.tables.Expression;
import org.minshu.tables.Reference;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableColumn;

/** Finds the columns that rules mean in a table, and what they demand of them. */
final class RuleBinding {

    /** More codes than that are a table to refer to. */
    private static final int MOST_CODES = 5000;

    private final StoredTable table;
    private final Items items;
    private final CodeLists lists;
    private final Targets targets;

    RuleBinding(StoredTable table, Items items, CodeLists lists, Targets targets) {
        this.table = table;
        this.items = items;
        this.lists = lists;
        this.targets = targets;
    }

    /** Where the tables are that rules refer to. */
    interface Targets {

        boolean mayRefer(String dataset);

        Optional<StoredTable> newest(ResourceCode dataset);

        Items items(ResourceCode dataset);
    }

    BoundRule bind(AppliedRule applied) {
        var columns = new ArrayList<TableColumn>();
        for (var name : Objects.requireNonNullElse(applied.rule().columns(), List.<String>of())) {
            var found = items.columns(name, table.columns());
            if (found.size() != 1) {
                return new Unfit(applied, found.isEmpty() ? Reason.COLUMN_MISSING : Reason.COLUMN_AMBIGUOUS);
            }
            columns.add(found.getFirst());
        }
        return columns.isEmpty() ? new BoundRule.Standing(applied) : bind(applied, columns);
    }

    private BoundRule bind(AppliedRule applied, List<TableColumn> columns) {
        var rule = applied.rule();
        var column = columns.getFirst();
        return switch (applied.kind()) {
            case REQUIRED ->
                new OfRows(
                        applied,
                        columns,
                        new Expression.Constant(true, ColumnType.BOOLEAN),
                        new Expression.Not(Conditions.present(column)));
            case UNIQUE ->
                columns.stream().allMatch(each -> Conditions.areComparable(each, each))
                        ? new BoundRule.OfKeys(applied, columns)
                        : new Unfit(applied, Reason.TYPE_UNFIT);
            case RANGE ->
                Conditions.within(column, rule.least(), rule.most())
                        .<BoundRule>map(within -> ofValue(applied, column, within))
                        .orElseGet(() -> new Unfit(applied, Reason.TYPE_UNFIT));
            case PATTERN ->
                ofText(
                        applied,
                        column,
                        new Expression.Matches(Conditions.text(column), Objects.requireNonNull(rule.pattern())));
            case CODE_LIST -> codes(applied, column);
            case CREDIT_CODE -> code(applied, column, CodeForm.CREDIT_CODE);
            case ID_NUMBER -> code(applied, column, CodeForm.ID_NUMBER);
            case ADMIN_CODE -> code(applied, column, CodeForm.ADMIN_CODE);
            case REFERENCE -> reference(applied, column);
            case ORDER -> order(applied, column, columns.getLast());
            case FRESH ->
                column.type() == ColumnType.DATE || column.type() == ColumnType.TIMESTAMP
                        ? new BoundRule.OfNewest(applied, column)
                        : new Unfit(applied, Reason.TYPE_UNFIT);
            case REACHABLE, DICTIONARY, WHOLE -> new BoundRule.Standing(applied);
        };
    }

    private static BoundRule ofValue(AppliedRule applied, TableColumn column, Expression demanded) {
        return new OfRows(applied, List.of(column), Conditions.present(column), Conditions.failing(column, demanded));
    }

    private static BoundRule ofText(AppliedRule applied, TableColumn column, Expression demanded) {
        return Conditions.isText(column) ? ofValue(applied, column, demanded) : new Unfit(applied, Reason.TYPE_UNFIT);
    }

    private static BoundRule code(AppliedRule applied, TableColumn column, CodeForm form) {
        return ofText(applied, column, new Expression.WellFormed(form, Conditions.text(column)));
    }

    private BoundRule codes(AppliedRule applied, TableColumn column) {
        var codes = codes(applied.rule());
        return codes.isEmpty() || codes.size() > MOST_CODES
                ? new Unfit(applied, Reason.CODES_MISSING)
                : ofText(applied, column, Conditions.oneOf(column, codes));
    }

    /** The codes that a rule allows. */
    List<String> codes(DataRule rule) {
        var vocabulary = rule.vocabulary();
        return vocabulary == null
                ? Objects.requireNonNullElse(rule.codes(), List.<String>of())
                : List.copyOf(KnownCodes.of(vocabulary, lists));
    }

    private static BoundRule order(AppliedRule applied, TableColumn one, TableColumn two) {
        if (!Conditions.areComparable(one, two)) {
            return new Unfit(applied, Reason.TYPE_UNFIT);
        }
        var comparator =
                Comparator.valueOf(Objects.requireNonNull(applied.rule().comparator()));
        var present = new Expression.All(List.of(Conditions.present(one), Conditions.present(two)));
        var ordered = new Expression.Comparison(comparator, Conditions.column(one), Conditions.column(two));
        var failing = new Expression.All(List.of(present, new Expression.Not(ordered)));
        return new OfRows(applied, List.of(one, two), present, failing);
    }

    private BoundRule reference(AppliedRule applied, TableColumn column) {
        var named = Objects.requireNonNull(applied.rule().dataset());
        if (!targets.mayRefer(named)) {
            return new Unfit(applied, Reason.REFERENCE_CLOSED);
        }
        var code = ResourceCode.parse(named).orElseThrow();
        var other = targets.newest(code).orElse(null);
        if (other == null) {
            return new Unfit(applied, Reason.REFERENCE_MISSING);
        }
        var found = targets.items(code)
                .columns(Objects.requireNonNull(applied.rule().target()), other.columns());
        if (found.size() != 1) {
            return new Unfit(applied, Reason.REFERENCE_MISSING);
        }
        return Conditions.isText(column) && Conditions.isText(found.getFirst())
                ? new BoundRule.OfReference(applied, new Reference(table, column, other, found.getFirst()))
                : new Unfit(applied, Reason.TYPE_UNFIT);
    }
}
