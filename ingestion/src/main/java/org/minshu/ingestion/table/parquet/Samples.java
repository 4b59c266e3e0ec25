package org.minshu.ingestion.table.parquet;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.TableColumn;

/** The first values of a column. */
record Samples(List<String> values) {

    private static final int ROWS = 1_000;
    private static final int DIFFERENT = 5;

    /** For each column, by one question. */
    static List<Samples> of(Engine engine, String table, List<TableColumn> columns) throws SQLException {
        var question = columns.stream()
                .map(column -> "left(cast(" + Engine.identifier(column.name()) + " as varchar), 200)")
                .collect(Collectors.joining(", "));
        return engine.ask("select " + question + " from " + table + " limit " + ROWS, answer -> {
            var all = new ArrayList<List<String>>();
            columns.forEach(_ -> all.add(new ArrayList<>()));
            while (answer.next()) {
                for (int i = 0; i < columns.size(); i++) {
                    var value = answer.getString(i + 1);
                    if (value != null) {
                        all.get(i).add(value);
                    }
                }
            }
            return all.stream().map(Samples::new).toList();
        });
    }

    List<String> different() {
        var different = new LinkedHashSet<String>();
        for (var value : values) {
            if (different.size() < DIFFERENT) {
                different.add(value);
            }
        }
        return List.copyOf(different);
    }

    @Nullable String pattern() {
        return ValuePattern.of(values);
    }
}
