package org.minshu.ingestion.table.rows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minshu.tables.ColumnType;
import org.minshu.tables.TableColumn;

/** An engine of its own for one merge, bounded in memory, which reaches the files of its folder and nothing else. */
final class TableMerge implements AutoCloseable {

    private final Connection engine;

    TableMerge(WorkFolder folder) {
        try {
            engine = DriverManager.getConnection("jdbc:duckdb:");
            run("set autoinstall_known_extensions = false");
            run("set memory_limit = '256MB'");
            run("set threads = 2");
            run("set TimeZone = 'UTC'");
            run("set temp_directory = " + literal(folder.file("spill").toString()));
            run("set allowed_directories = [" + literal(folder.file("").toString()) + "]");
            run("set enable_external_access = false");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As they lie in the table. */
    SqlTypes types(Path table, List<TableColumn> columns) {
        var found = new HashMap<String, String>();
        try (var statement = engine.createStatement();
                var rows = statement.executeQuery(
                        "describe select * from read_parquet(%s)".formatted(literal(table.toString())))) {
            while (rows.next()) {
                found.put(rows.getString("column_name"), rows.getString("column_type"));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new SqlTypes(columns.stream()
                .map(column -> Optional.ofNullable(found.get(column.name()))
                        .orElseThrow(() -> new IllegalStateException("The table lacks " + column.name())))
                .toList());
    }

    void write(Optional<Path> before, Path fresh, List<TableColumn> columns, SqlTypes types, Path after) {
        var old = before.map(table -> "select %s from read_parquet(%s) union all "
                        .formatted(
                                columns.stream()
                                        .map(column -> name(column.name()))
                                        .collect(Collectors.joining(", ")),
                                literal(table.toString())))
                .orElse("");
        run("copy (%s%s) to %s (format parquet, compression zstd)"
                .formatted(old, fresh(fresh, columns, types), literal(after.toString())));
    }

    private static String fresh(Path fresh, List<TableColumn> columns, SqlTypes types) {
        var read = IntStream.range(0, columns.size())
                .mapToObj(i -> "'%s': '%s'"
                        .formatted(RowReading.position(i), isStruct(columns.get(i)) ? types.name(i) : "VARCHAR"))
                .collect(Collectors.joining(", "));
        var select = IntStream.range(0, columns.size())
                .mapToObj(i -> "cast(%s as %s) as %s"
                        .formatted(
                                RowReading.position(i),
                                types.name(i),
                                name(columns.get(i).name())))
                .collect(Collectors.joining(", "));
        return "select %s from read_json(%s, format = 'newline_delimited', maximum_object_size = 4194304, columns = {%s})"
                .formatted(select, literal(fresh.toString()), read);
    }

    private static boolean isStruct(TableColumn column) {
        return column.type() == ColumnType.POINT || column.type() == ColumnType.SHAPE;
    }

    private void run(String sql) {
        try (var statement = engine.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() {
        try {
            engine.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
