package org.minshu.ingestion.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.client.rows.RowRefusal;
import org.minshu.client.rows.RowRefusal.Reason;
import org.minshu.ingestion.workspace.Workspace;
import org.minshu.tables.ColumnType;
import org.minshu.tables.TableColumn;

/** Batches on the real engine: what fits is in the table as it was written, what does not is named by its line. */
class MergeTest {

    @TempDir
    Path place;

    private Workspace workspace;
    private WorkFolder folder;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(place);
        folder = new WorkFolder(workspace);
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
        workspace.close();
    }

    @Test
    void theFirstBatchMakesTheColumns() throws Exception {
        var rows = file("""
                {"站点": "石砻", "code": "0012", "n": 1, "ratio": 2, "open": true, "note": null, "o'\\"k": "x"}
                {"站点": "竹岐", "code": "0013", "n": 9007199254740993, "ratio": 0.5, "open": false}
                """);

        var columns = InferredColumns.of(rows);
        var after = write(Optional.empty(), rows, columns);

        assertThat(columns)
                .containsExactly(
                        new TableColumn("站点", ColumnType.TEXT),
                        new TableColumn("code", ColumnType.TEXT),
                        new TableColumn("n", ColumnType.INTEGER),
                        new TableColumn("ratio", ColumnType.DOUBLE),
                        new TableColumn("open", ColumnType.BOOLEAN),
                        new TableColumn("note", ColumnType.TEXT),
                        new TableColumn("o'\"k", ColumnType.TEXT));
        assertThat(read(after))
                .containsExactly("石砻|0012|1|2.0|true|null|x", "竹岐|0013|9007199254740993|0.5|false|null|null");
    }

    @Test
    void aLaterBatchFollowsTheTypesOfTheTable() throws Exception {
        var table = folder.file("before.parquet");
        engine("""
                copy (select '001' as code, 1.50::decimal(6,2) as price, date '2026-11-30' as day,
                             timestamp '2026-11-30 00:00:00' as at, {'lon': 119.3::double, 'lat': 26.1::double} as place)
                  to '%s' (format parquet)""".formatted(table));
        var columns = List.of(
                new TableColumn("code", ColumnType.TEXT),
                new TableColumn("price", ColumnType.DECIMAL),
                new TableColumn("day", ColumnType.DATE),
                new TableColumn("at", ColumnType.TIMESTAMP),
                new TableColumn("place", ColumnType.POINT));
        var rows = file("""
                {"code": "002", "price": 9999.99, "day": "2026-12-01", "at": "2026-12-01T08:00:00", "place": {"lon": 118, "lat": 24.5}}
                {"code": 3, "price": "0.10", "at": "2026-12-01T08:00:00.123456Z"}
                """);

        var after = write(Optional.of(table), rows, columns);

        assertThat(read(after))
                .containsExactly(
                        "001|1.50|2026-11-30|2026-11-30 00:00:00.0|{lon=119.3, lat=26.1}",
                        "002|9999.99|2026-12-01|2026-12-01 00:00:00.0|{lon=118.0, lat=24.5}",
                        "3|0.10|null|2026-12-01 08:00:00.123456|null");
    }

    @Test
    void whatDoesNotFitIsNamedByItsLine() throws Exception {
        var columns = List.of(
                new TableColumn("code", ColumnType.TEXT),
                new TableColumn("n", ColumnType.INTEGER),
                new TableColumn("price", ColumnType.DECIMAL),
                new TableColumn("day", ColumnType.DATE));
        var rows = file("""
                {"code": "a", "n": 1}

                {"code": "b", "n": "1"}
                {"code": "c", "n": 99999999999999999999}
                {"code": "d", "n": 1.5}
                {"code": "e", "other": 1}
                [1]
                {"code": "f"
                {"code": "g", "price": 0.0000000001}
                {"code": "h", "price": 1e1000000000}
                {"code": "i", "day": "2026-02-30"}
                {"code": "j", "code": "k"}
                {"code": {"x": 1}}
                {"code": "last", "price": 12.5}
                """);

        var read = RowReading.of(rows, columns, SqlTypes.of(columns), folder.file("fresh.jsonl"));

        assertThat(read.accepted()).isEqualTo(2);
        assertThat(read.refused()).isEqualTo(11);
        assertThat(read.refusals())
                .containsExactly(
                        new RowRefusal(3, "n", Reason.WRONG_TYPE),
                        new RowRefusal(4, "n", Reason.OUT_OF_RANGE),
                        new RowRefusal(5, "n", Reason.WRONG_TYPE),
                        new RowRefusal(6, "other", Reason.UNKNOWN_COLUMN),
                        new RowRefusal(7, null, Reason.NOT_AN_OBJECT),
                        new RowRefusal(8, null, Reason.NOT_AN_OBJECT),
                        new RowRefusal(9, "price", Reason.OUT_OF_RANGE),
                        new RowRefusal(10, "price", Reason.OUT_OF_RANGE),
                        new RowRefusal(11, "day", Reason.WRONG_TYPE),
                        new RowRefusal(12, null, Reason.NOT_AN_OBJECT),
                        new RowRefusal(13, "code", Reason.WRONG_TYPE));
    }

    @Test
    void aLineTooLongAndBytesThatAreNoTextAreRefused() throws Exception {
        var rows = folder.file("rows.jsonl");
        try (var out = Files.newOutputStream(rows)) {
            out.write(("{\"code\": \"" + "x".repeat(1 << 20) + "\"}\n").getBytes(StandardCharsets.UTF_8));
            out.write(
                    new byte[] {'{', '"', 'c', 'o', 'd', 'e', '"', ':', '"', (byte) 0xB0, (byte) 0xA1, '"', '}', '\n'});
        }
        var columns = List.of(new TableColumn("code", ColumnType.TEXT));

        var read = RowReading.of(rows, columns, SqlTypes.of(columns), folder.file("fresh.jsonl"));

        assertThat(read.refusals())
                .containsExactly(
                        new RowRefusal(1, null, Reason.TOO_LONG), new RowRefusal(2, null, Reason.NOT_AN_OBJECT));
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.file("rows.jsonl"), rows);
    }

    private Path write(Optional<Path> before, Path rows, List<TableColumn> columns) throws IOException {
        var after = folder.file("after.parquet");
        try (var merge = new TableMerge(folder)) {
            var types = before.isPresent() ? merge.types(before.get(), columns) : SqlTypes.of(columns);
            var fresh = folder.file("fresh.jsonl");
            assertThat(RowReading.of(rows, columns, types, fresh).refusals()).isEmpty();
            merge.write(before, fresh, columns, types, after);
        }
        return after;
    }

    private static List<String> read(Path parquet) throws SQLException {
        var rows = new ArrayList<String>();
        try (var engine = DriverManager.getConnection("jdbc:duckdb:");
                var statement = engine.createStatement();
                var result = statement.executeQuery("select * from '" + parquet + "'")) {
            while (result.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }

    private static void engine(String sql) throws SQLException {
        try (var engine = DriverManager.getConnection("jdbc:duckdb:");
                var statement = engine.createStatement()) {
            statement.execute(sql);
        }
    }
}
