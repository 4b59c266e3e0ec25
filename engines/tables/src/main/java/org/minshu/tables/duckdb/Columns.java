package org.minshu.tables.duckdb;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minshu.tables.ColumnType;
import org.minshu.tables.StoredTable;

/**
 * The columns of a table under names of our own, {@code c0}, {@code c1} and so on: those of the file may differ only in
 * case, which DuckDB does not see.
 */
record Columns(StoredTable table) {

    /** What reads the table's file. */
    Sql source(String file) {
        var names = IntStream.range(0, table.columns().size() + (isNumbered() ? 1 : 0))
                .mapToObj(index -> "c" + index)
                .collect(Collectors.joining(", "));
        return new Sql()
                .add("read_parquet(")
                .value(file)
                .add(isNumbered() ? ", file_row_number = true)" : ")")
                .add(" as t(" + names + ")");
    }

    /** Unless a column of the file has that name. */
    boolean isNumbered() {
        return table.isNumbered();
    }

    String rowNumber() {
        return "c" + table.columns().size();
    }

    String name(String column) {
        return "c" + index(column);
    }

    /** The value; whether a moment was written with its zone or without makes no difference then. */
    String value(String column) {
        int index = index(column);
        return table.columns().get(index).type() == ColumnType.TIMESTAMP
                ? "cast(c%d as timestamp)".formatted(index)
                : "c" + index;
    }

    private int index(String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The table has no column " + column);
    }
}
