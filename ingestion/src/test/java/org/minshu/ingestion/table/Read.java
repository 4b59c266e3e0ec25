package org.minshu.ingestion.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minshu.ingestion.table.parquet.MadeTable;
import org.minshu.ingestion.table.reading.Bounded;
import org.minshu.ingestion.table.reading.Detection;
import org.minshu.ingestion.table.reading.FileReading;
import org.minshu.ingestion.table.reading.Reading;
import org.minshu.model.vocabulary.ReadingRefusal;

/** Reads files as a worker does, and Parquet as its readers will. */
public final class Read {

    private final Path folder;
    public Limits limits;

    public Read(Path folder) {
        this.folder = folder;
        this.limits = Limits.usual(folder);
    }

    public Reading file(Path file) throws IOException {
        var work = Files.createTempDirectory(folder, "work");
        return Bounded.call(limits, () -> {
            var ticking = new Ticking(limits);
            var name = file.getFileName().toString();
            return FileReading.read(file, name, Detection.of(file, name, limits, ticking), work, limits, ticking);
        });
    }

    public Reading.Tables tables(String name, byte[] content) throws IOException {
        return (Reading.Tables) file(Files.write(folder.resolve(name), content));
    }

    public MadeTable table(String name, byte[] content) throws IOException {
        return tables(name, content).tables().getFirst();
    }

    public MadeTable csv(String content) throws IOException {
        return table("表.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    public ReadingRefusal refusal(String name, byte[] content) throws IOException {
        try {
            file(Files.write(folder.resolve(name), content));
        } catch (Unreadable refused) {
            return refused.refusal();
        }
        throw new AssertionError(name + " was read");
    }

    /** {@code name TYPE} of each column. */
    public static String columns(MadeTable table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", "));
    }

    /** Each row as its values with a bar between; no value is {@code ∅}. */
    public static List<String> rows(MadeTable table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select columns(*)::varchar from '" + table.parquet() + "'")) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= table.columns().size(); i++) {
                    var value = rows.getString(i);
                    row.add(value == null ? "∅" : value);
                }
                all.add(String.join("|", row));
            }
            return all;
        }
    }

    public static List<String> rejects(MadeTable table) throws IOException {
        var rejects = table.rejects();
        return rejects == null ? List.of() : Files.readAllLines(rejects);
    }
}
