package org.minshu.catalog.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.minshu.objects.ObjectStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts tables where ingestion would. */
public final class Shelf {

    private final ObjectStore objects;
    private final JdbcClient jdbc;

    public Shelf(ObjectStore objects, JdbcClient jdbc) {
        this.objects = objects;
        this.jdbc = jdbc;
    }

    /**
     * Stores a version of a table.
     *
     * @param columns as JSON
     * @param rows a query of DuckDB's
     */
    public void put(String distribution, int position, int version, String columns, String rows) {
        try {
            var file = Files.createTempFile("table-", ".parquet");
            try {
                long count = write(rows, file.toString());
                var key = "tables/" + UUID.randomUUID();
                var stored = objects.put(key, new ByteArrayInputStream(Files.readAllBytes(file)));
                jdbc.sql("""
                                insert into catalog.distribution_table
                                    (distribution, position, version, name, object_key, sha256, bytes, row_count,
                                     columns, profile, made_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), '{}', now())""")
                        .params(
                                distribution,
                                position,
                                version,
                                "水质.csv",
                                key,
                                stored.sha256(),
                                stored.size(),
                                count,
                                columns)
                        .update();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long write(String rows, String file) {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(
                    "copy (%s) to '%s' (format parquet, row_group_size 20480)".formatted(rows, file));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
