package org.minshu.tables.duckdb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Patience;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableColumn;
import org.minshu.tables.TableSettings;
import org.minshu.tables.language.QuestionText;
import org.minshu.tables.language.Questions;

/** Ten million rows, and what is asked of them in a process of its own. */
final class LargeTable {

    static final long ROWS = 10_000_000;
    /** Of the engine. */
    static final long MEMORY = 256L << 20;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final List<TableColumn> COLUMNS = List.of(
            new TableColumn("id", ColumnType.INTEGER),
            new TableColumn("站点", ColumnType.TEXT),
            new TableColumn("日期", ColumnType.DATE),
            new TableColumn("v", ColumnType.DOUBLE),
            new TableColumn("备注", ColumnType.TEXT));

    private LargeTable() {}

    static void write(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("set memory_limit = '512MB'");
            statement.execute("""
                    copy (select i as id, '断面' || (i %% 1000) as a, date '2020-01-01' + cast(i %% 2000 as int) as b,
                                 (i * 104729 %% 1000003) / 7.0 as c, md5(i::varchar) as d
                            from range(%d) r(i)) to '%s' (format parquet)""".formatted(ROWS, file));
        }
    }

    /** Asks, and prints the largest resident memory that this process ever had, in bytes. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var table = table(folder.resolve("large"));
        var settings = new TableSettings(folder.resolve("copies"), 1L << 33, MEMORY, 1L << 33, 2, 2);
        try (var engine = new DuckDbTables(settings, new FolderStore(folder))) {
            for (var question : List.of(
                    new QuestionText("avg(v) as m, count(*) as c", "日期 >= date'2021-01-01'", "站点", "m desc"),
                    new QuestionText("count(distinct id) as c, max(备注) as x", null, "id % 10", null),
                    new QuestionText(null, "v > 1", null, "备注"),
                    QuestionText.EVERYTHING)) {
                System.err.println(read(engine, table, question) + " rows");
            }
        }
        System.out.println(peak());
    }

    private static long read(DuckDbTables engine, StoredTable table, QuestionText text) {
        long count = 0;
        var question = new Questions(COLUMNS).read(text);
        try (var rows = engine.ask(table, question, new Patience(LONGEST))) {
            for (; rows.next(); count++) {
                rows.value(0);
            }
        }
        return count;
    }

    private static StoredTable table(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        var sum = HexFormat.of().formatHex(digest.digest());
        return new StoredTable(file.getFileName().toString(), sum, Files.size(file), ROWS, COLUMNS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElseThrow();
    }
}
