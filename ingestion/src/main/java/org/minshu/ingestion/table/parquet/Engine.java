package org.minshu.ingestion.table.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Ticking;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;

/** A table engine of its own for one file: within its memory, its time and its folder, and with nothing to reach outside. */
final class Engine implements AutoCloseable {

    private final Connection connection;
    private final Ticking ticking;

    private Engine(Connection connection, Ticking ticking) {
        this.connection = connection;
        this.ticking = ticking;
    }

    static Engine open(Path folder, Limits limits, Ticking ticking) throws SQLException {
        return open(folder, folder, limits, ticking);
    }

    /** @param readable a file, or a folder, that may be read besides */
    static Engine open(Path folder, Path readable, Limits limits, Ticking ticking) throws SQLException {
        var settings = new Properties();
        settings.setProperty("memory_limit", (limits.memory() >> 20) + "MiB");
        settings.setProperty("threads", String.valueOf(limits.threads()));
        settings.setProperty("temp_directory", folder.resolve("spill").toString());
        settings.setProperty("max_temp_directory_size", (limits.unpacked() >> 20) + "MiB");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        var connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        var engine = new Engine(connection, ticking);
        try {
            engine.run("set timezone = 'UTC'");
            engine.run("set allowed_directories = ['" + literal(folder.toString()) + "']");
            engine.run("set allowed_paths = ['" + literal(readable.toString()) + "']");
            engine.run("set enable_external_access = false");
            engine.run("set lock_configuration = true");
            return engine;
        } catch (SQLException | RuntimeException broken) {
            connection.close();
            throw broken;
        }
    }

    /** Reads the whole answer of a question. */
    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    long run(String sql) throws SQLException {
        try (var statement = statement()) {
            return statement.executeLargeUpdate(sql);
        }
    }

    <T> T ask(String sql, Reading<T> reading) throws SQLException {
        try (var statement = statement();
                var rows = statement.executeQuery(sql)) {
            return reading.read(rows);
        }
    }

    private Statement statement() throws SQLException {
        ticking.check();
        var statement = connection.createStatement();
        statement.setQueryTimeout(ticking.secondsLeft());
        return statement;
    }

    static String literal(String text) {
        return text.replace("'", "''");
    }

    static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The refusal that a failure of the engine stands for. */
    static Unreadable refusal(SQLException failed, String what) {
        var message = String.valueOf(failed.getMessage());
        if (message.contains("Out of Memory")
                || message.contains("could not allocate")
                || message.contains("max_temp_dir")) {
            return new Unreadable(ReadingRefusal.MEMORY_EXCEEDED, what, failed);
        }
        return message.contains("INTERRUPT") || message.contains("timeout")
                ? new Unreadable(ReadingRefusal.TOO_SLOW, what, failed)
                : new Unreadable(ReadingRefusal.DAMAGED, what + ": " + first(message), failed);
    }

    private static String first(String message) {
        var line = message.lines()
                .filter(part -> !part.contains("pending query result"))
                .findFirst()
                .orElse("");
        line = line.replaceAll("\"/[^\"]*\"", "the file").replaceAll("'/[^']*'", "the file");
        return line.length() > 300 ? line.substring(0, 300) : line;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
