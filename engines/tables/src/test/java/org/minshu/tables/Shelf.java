package org.minshu.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.minshu.objects.ObjectStore;

/** Puts tables into an object store. */
public final class Shelf {

    private final ObjectStore objects;

    public Shelf(ObjectStore objects) {
        this.objects = objects;
    }

    /**
     * Makes a table of rows and stores it.
     *
     * @param rows a query of DuckDB's
     */
    public StoredTable put(String rows, TableColumn... columns) {
        try {
            var file = Files.createTempFile("table-", ".parquet");
            try {
                long count = write(rows, file);
                var key = "tables/" + UUID.randomUUID();
                var stored = objects.put(key, new ByteArrayInputStream(Files.readAllBytes(file)));
                return new StoredTable(key, stored.sha256(), stored.size(), count, List.of(columns));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long write(String rows, Path file) {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("set TimeZone = 'UTC'");
            return statement.executeUpdate(
                    "copy (%s) to '%s' (format parquet, row_group_size 20000)".formatted(rows, file));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
