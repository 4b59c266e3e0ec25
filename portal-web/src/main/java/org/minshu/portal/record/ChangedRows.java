package org.minshu.portal.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.records.ChangePage.Change;

/** Differences as a table: the columns that tell rows apart, then the others with what they were and are. */
public record ChangedRows(List<String> keys, List<String> columns, List<Row> rows) {

    public ChangedRows {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row that differs.
     *
     * @param change ADDED, REMOVED or CHANGED
     */
    public record Row(String change, List<String> keys, List<Cell> cells) {}

    /**
     * A value of it, as it was and as it is.
     *
     * @param changed whether the two differ, because of a change or because the row is new or gone
     */
    public record Cell(String before, String after, boolean changed) {}

    static ChangedRows of(List<Change> changes) {
        var keys = names(changes.stream().map(Change::key));
        var columns = names(changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()).filter(Objects::nonNull)));
        var rows = changes.stream()
                .map(change -> new Row(
                        change.change(),
                        Cells.of(List.of(change.key()), keys).getFirst(),
                        columns.stream().map(column -> cell(change, column)).toList()))
                .toList();
        return new ChangedRows(keys, columns, rows);
    }

    private static List<String> names(Stream<Map<String, @Nullable Object>> rows) {
        var names = new LinkedHashSet<String>();
        rows.forEach(row -> names.addAll(row.keySet()));
        return List.copyOf(names);
    }

    private static Cell cell(Change change, String column) {
        var before = change.before() == null ? Map.<String, @Nullable Object>of() : change.before();
        var after = change.after() == null ? Map.<String, @Nullable Object>of() : change.after();
        return new Cell(
                text(before, column), text(after, column), !Objects.equals(before.get(column), after.get(column)));
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return Cells.of(List.of(row), List.of(column)).getFirst().getFirst();
    }
}
