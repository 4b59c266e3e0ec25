package org.minshu.bench.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.minshu.bench.platform.Patience;
import org.minshu.bench.platform.PlatformDatabase;
import org.minshu.bench.usage.UsageRows.Dataset;

/** Copies records of use into a platform's database, and waits until the platform has summed them up. */
public record UsageLoad(Path folder) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /**
     * What came of it.
     *
     * @param copied how long the database took for the records and for noting them
     * @param folded how long it took after that until all were in the sums
     * @param departments that have used datasets
     */
    public record Loaded(int records, Duration copied, Duration folded, List<String> departments) {

        public Loaded {
            departments = List.copyOf(departments);
        }
    }

    public Loaded with(int records) throws IOException, InterruptedException {
        try (var database = new PlatformDatabase(folder).connect()) {
            var datasets = datasets(database);
            var file = written(new UsageRows(datasets, records, Instant.now()));
            var started = System.nanoTime();
            copy(database, file);
            var copied = System.nanoTime();
            Files.delete(file);
            new Patience(LONGEST).until("summed up", () -> isFolded(database));
            var folded = System.nanoTime();
            // As autovacuum does by itself within minutes.
            database.createStatement().execute("vacuum analyze");
            return new Loaded(
                    records,
                    Duration.ofNanos(copied - started),
                    Duration.ofNanos(folded - copied),
                    datasets.stream().map(Dataset::department).distinct().toList());
        } catch (SQLException e) {
            throw new IOException("Use could not be loaded", e);
        }
    }

    private static List<Dataset> datasets(Connection database) throws SQLException {
        var datasets = new ArrayList<Dataset>();
        try (var rows = database.createStatement()
                .executeQuery("select code, department from catalog.published_dataset order by code")) {
            while (rows.next()) {
                datasets.add(new Dataset(rows.getString("code"), rows.getString("department")));
            }
        }
        return datasets;
    }

    /** The server reads the file itself, whoever it runs as. */
    private static Path written(UsageRows rows) throws IOException {
        var file = Files.createTempFile(
                "usage", ".copy", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        try (var writer = Files.newBufferedWriter(file)) {
            rows.each(writer::write);
        }
        return file;
    }

    private static void copy(Connection database, Path file) throws SQLException {
        database.createStatement()
                .execute("copy catalog.usage_record (%s) from '%s'".formatted(UsageRows.COLUMNS, file));
    }

    private static boolean isFolded(Connection database) {
        try (var rows =
                database.createStatement().executeQuery("select not exists (select from catalog.usage_change)")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
