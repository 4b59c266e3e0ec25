package org.minshu.tables.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.minshu.tables.TableSettings;

/** The one database of the process: in memory, empty, shut off from everything but a folder, and not to be changed any more. */
final class Instance implements AutoCloseable {

    private final DuckDBConnection root;

    Instance(TableSettings settings, Folder folder) {
        try {
            root = open(settings);
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB does not start", failure);
        }
        try (var statement = root.createStatement()) {
            for (var setting : settings(settings, folder)) {
                statement.execute(setting);
            }
        } catch (SQLException failure) {
            close();
            throw new IllegalStateException("DuckDB does not take its settings", failure);
        }
    }

    private static DuckDBConnection open(TableSettings settings) throws SQLException {
        var properties = new Properties();
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("threads", String.valueOf(settings.threads()));
        properties.setProperty("memory_limit", settings.memoryBytes() + "B");
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", properties);
    }

    private static List<String> settings(TableSettings settings, Folder folder) {
        return List.of(
                "set temp_directory = " + text(folder.spill()),
                "set max_temp_directory_size = '%dB'".formatted(settings.spillBytes()),
                "set allowed_directories = [%s, %s]".formatted(text(folder.copies()), text(folder.written())),
                "set autoinstall_known_extensions = false",
                "set autoload_known_extensions = false",
                "set parquet_metadata_cache = true",
                "set global TimeZone = 'UTC'",
                "set enable_external_access = false",
                "set lock_configuration = true");
    }

    private static String text(Path folder) {
        return "'" + folder.toAbsolutePath().toString().replace("'", "''") + "/'";
    }

    Connection connection() {
        try {
            return root.duplicate();
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB gives no connection", failure);
        }
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB does not stop", failure);
        }
    }
}
