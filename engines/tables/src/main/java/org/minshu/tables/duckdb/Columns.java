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

    /** How DuckDB calls its number of a row. */
    private static final String ROW = "file_row_number";

    /** What reads the table's file, with the number of each row as the last column. */
    Sql source(String file) {
        var names = IntStream.rangeClosed(0, table.columns().size())
                .mapToObj(index -> "c" + index)
                .collect(Collectors.joining(", "));
        boolean taken = isTaken();
        return new Sql()
                .add(taken ? "(select *, row_number() over () - 1 from read_parquet(" : "read_parquet(")
                .value(file)
                .add(taken ? "))" : ", file_row_number = true)")
                .add(" as t(" + names + ")");
    }

    /** Whether a column of the file has the name of DuckDB's own number; the rows are counted as they are read then. */
    private boolean isTaken() {
        return table.columns().stream().anyMatch(column -> column.name().equalsIgnoreCase(ROW));
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
