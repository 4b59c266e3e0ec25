package org.minshu.catalog.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.measurement.BoundRule.Reason;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.measurement.RuleResult;
import org.minshu.client.measurement.RuleResult.Cell;
import org.minshu.client.measurement.RuleResult.FailingRow;
import org.minshu.model.vocabulary.ItemDataType;
import org.minshu.model.vocabulary.Term;
import org.minshu.model.vocabulary.UpdateCycle;
import org.minshu.tables.ColumnType;

/**
 * Checks what is known of a table without reading its rows.
 *
 * @param cycle the update cycle as the department states it
 * @param today by the calendar of the province
 * @param lost how many of the file and its table are gone, or not as long as they were
 */
record StandingRules(
        MeasuredTable table, Items items, @Nullable String cycle, LocalDate today, int lost) {

    RuleResult check(AppliedRule applied) {
        return switch (applied.kind()) {
            case FRESH -> fresh(applied, CivilTime.day(table.newestData()));
            case REACHABLE -> Results.counted(applied, 2, lost, List.of());
            case WHOLE ->
                Results.counted(applied, table.stored().rows() + table.rejected(), table.rejected(), List.of());
            case DICTIONARY -> dictionary(applied);
            case REQUIRED, UNIQUE, RANGE, PATTERN, CODE_LIST, CREDIT_CODE, ID_NUMBER, ADMIN_CODE, REFERENCE, ORDER ->
                Results.unchecked(applied, Reason.COLUMN_MISSING);
        };
    }

    /** @param newest day of the newest data; null where there are none */
    RuleResult fresh(AppliedRule applied, @Nullable LocalDate newest) {
        if (newest == null) {
            return Results.unchecked(applied, Reason.NOTHING_TO_CHECK);
        }
        var due = due(applied, newest);
        return due.isEmpty()
                ? Results.unchecked(applied, Reason.CYCLE_OPEN)
                : Results.counted(applied, 1, today.isAfter(due.get()) ? 1 : 0, newest.toString(), List.of());
    }

    private Optional<LocalDate> due(AppliedRule applied, LocalDate newest) {
        var days = applied.rule().days();
        return days != null
                ? Optional.of(newest.plusDays(days))
                : Term.of(UpdateCycle.class, Objects.requireNonNullElse(cycle, ""))
                        .flatMap(known -> known.due(newest));
    }

    private RuleResult dictionary(AppliedRule applied) {
        if (items.items().isEmpty()) {
            return Results.unchecked(applied, Reason.DICTIONARY_EMPTY);
        }
        var failing = new ArrayList<FailingRow>();
        for (var item : items.items()) {
            var column = items.column(item, table.stored().columns());
            if (column.isEmpty() || !fits(item, column.get().type())) {
                var type = column.map(found -> found.type().name()).orElse(null);
                failing.add(new FailingRow(null, null, List.of(new Cell(Objects.requireNonNull(item.name()), type))));
            }
        }
        var shown = failing.stream().limit(TableMeasuring.MOST_ROWS).toList();
        return Results.counted(applied, items.items().size(), failing.size(), shown);
    }

    private static boolean fits(DataItem item, ColumnType type) {
        var stated = Term.of(ItemDataType.class, Objects.requireNonNullElse(item.dataType(), ""));
        return stated.isEmpty()
                || switch (stated.get()) {
                    case C, M, G -> true;
                    case N, Y, B, F ->
                        type == ColumnType.INTEGER || type == ColumnType.DECIMAL || type == ColumnType.DOUBLE;
                    case I -> type == ColumnType.INTEGER;
                    case D -> type == ColumnType.DATE || type == ColumnType.TIMESTAMP;
                    case T -> type == ColumnType.TIMESTAMP || type == ColumnType.DATE;
                    case L -> type == ColumnType.BOOLEAN || type == ColumnType.INTEGER || type == ColumnType.TEXT;
                };
    }
}
