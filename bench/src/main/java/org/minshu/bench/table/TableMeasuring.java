package org.minshu.bench.table;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minshu.bench.measure.Clients;
import org.minshu.bench.measure.Kind;
import org.minshu.bench.measure.Rounds;
import org.minshu.bench.platform.PlatformDatabase;

/**
 * Measures a large table of a platform on this machine; the table stays there.
 *
 * @param folder of the platform
 */
public record TableMeasuring(URI url, Path folder, Rounds rounds) {

    public TableSheet of(long rows, int clients) throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("minshu-bench-table-");
        try {
            // PostgreSQL reads the file itself, whoever it runs as
            Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxr-xr-x"));
            return measured(LargeTable.write(scratch, rows), scratch, clients);
        } catch (SQLException failure) {
            throw new IOException("The table could not be measured", failure);
        } finally {
            delete(scratch);
        }
    }

    private TableSheet measured(LargeTable table, Path scratch, int clients)
            throws IOException, InterruptedException, SQLException {
        var dataset = url.resolve("/api/v1/datasets/" + shelved(table));
        try (var peers = new Peers(folder, table)) {
            peers.load();
            var days = new Days();
            var kinds = new ArrayList<Kind>();
            var ours = new TableKinds(URI.create(dataset + "/records"), days);
            kinds.add(ours.grouped());
            kinds.addAll(peers.kinds(days));
            kinds.add(ours.page());
            var asked = new ArrayList<TableSheet.Asked>();
            for (int count : List.of(1, clients)) {
                try (var some = new Clients(count)) {
                    asked.add(new TableSheet.Asked(count, rounds.measure(kinds, some)));
                }
            }
            return new TableSheet(table.rows(), table.bytes(), asked, Exported.of(dataset, scratch, table.rows()));
        }
    }

    private String shelved(LargeTable table) throws IOException, SQLException {
        try (var database = new PlatformDatabase(folder).connect()) {
            return new Shelf(folder, database).put(table);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
