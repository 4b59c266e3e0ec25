package org.minshu.tables.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.embedded.S3Engine;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.ObjectStoreSettings;
import org.minshu.objects.s3.S3ObjectStore;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Shelf;
import org.minshu.tables.TableColumn;
import org.minshu.tables.TableEngine;
import org.minshu.tables.TableEngineContract;
import org.minshu.tables.TableRefused.Reason;
import org.minshu.tables.TableSettings;

@Timeout(120)
class DuckDbTablesIT extends TableEngineContract {

    private static final long MIB = 1 << 20;

    @TempDir
    private static Path folder;

    private S3Engine store;
    private S3ObjectStore objects;
    private DuckDbTables tables;

    @BeforeAll
    void start() {
        store = new S3Engine(folder.resolve("s3"));
        store.start();
        objects = new S3ObjectStore(
                new ObjectStoreSettings(store.endpoint(), store.accessKey(), store.secretKey(), "tables", null));
        begin();
    }

    @Override
    protected TableEngine open() {
        tables = new DuckDbTables(
                new TableSettings(folder.resolve("copies"), 64 * MIB, 128 * MIB, 256 * MIB, 2, 4), objects);
        return tables;
    }

    @Override
    protected ObjectStore objects() {
        return objects;
    }

    @AfterAll
    void stop() throws IOException {
        tables.close();
        assertThat(folder.resolve("copies")).isEmptyDirectory();
        objects.close();
        store.stop();
    }

    @Test
    void theDatabaseReachesNothingElse() throws Exception {
        var outside = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
        try (var instance = new Instance(settings(folder.resolve("other")), Folder.claim(folder.resolve("other")));
                var connection = instance.connection();
                var statement = connection.createStatement()) {
            for (var attempt : new String[] {
                "select * from read_csv('%s')".formatted(outside),
                "select * from read_csv('/etc/passwd')",
                "copy (select 1) to '%s'".formatted(folder.resolve("out.csv")),
                "attach '%s'".formatted(folder.resolve("db")),
                "install httpfs",
                "load httpfs",
                "set enable_external_access = true",
                "set memory_limit = '64GB'",
                "set allowed_directories = ['/']"
            }) {
                assertThatThrownBy(() -> statement.execute(attempt)).isInstanceOf(SQLException.class);
            }
        }
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void whatNeedsMoreThanItMayIsRefused() {
        var wide = new Shelf(objects)
                .put(
                        "select i as n, md5(i::varchar) || md5((i + 1)::varchar) as x from range(400000) r(i)",
                        new TableColumn("n", ColumnType.INTEGER),
                        new TableColumn("x", ColumnType.TEXT));
        try (var small =
                new DuckDbTables(new TableSettings(folder.resolve("small"), 128 * MIB, 16 * MIB, MIB, 1, 1), objects)) {
            refused(
                    Reason.TOO_LARGE,
                    () -> rows(small.ask(wide, read(wide, "count(*), max(n)", null, "x", null), patience())));
            assertThat(rows(small.ask(wide, read(wide, "count(*)", null, null, null), patience())))
                    .hasSize(1);
        }
    }

    @Test
    void whatAKilledProcessLeftIsSweptByTheNext() throws IOException {
        var shared = folder.resolve("shared");
        var left = Files.createDirectories(shared.resolve("tables-left").resolve("copies"));
        Files.writeString(left.resolve("x.parquet"), "left");
        Files.writeString(left.resolveSibling("lock"), "");
        try (var one = Folder.claim(shared);
                var other = Folder.claim(shared)) {
            assertThat(left).doesNotExist();
            assertThat(one.copies()).isEmptyDirectory();
            assertThat(other.spill()).isEmptyDirectory();
        }
        assertThat(shared).isEmptyDirectory();
    }

    private static TableSettings settings(Path folder) {
        return new TableSettings(folder, MIB, 64 * MIB, MIB, 1, 1);
    }
}
